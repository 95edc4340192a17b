import type { DocumentNode } from "graphql";

/**
 * Notes on documents, each of which lasts as long as its document. They stand on the documents themselves: what an old
 * WeakMap holds of a young document stays until all of the memory is swept, and that keeps everybody waiting.
 */
export class DocumentNotes<Note> {
  readonly #key = Symbol("note");

  get(document: DocumentNode): Note | undefined {
    return Reflect.get(document, this.#key);
  }

  set(document: DocumentNode, note: Note): void {
    Object.defineProperty(document, this.#key, { value: note, writable: true });
  }
}
