import type { Picture } from "../graph/picture.ts";

type Take = () => Promise<Picture | null>;

let source: Take | null = null;

/** The map says how to take its picture; returns what ends that. */
export function offerPicture(take: Take): () => void {
  source = take;
  return () => {
    if (source === take) source = null;
  };
}

/** Whether there is a map of which a picture can be taken. */
export const hasPicture = (): boolean => source !== null;

/** What the map shows at this moment; null while there is no map. */
export const takePicture = async (): Promise<Picture | null> => (await source?.()) ?? null;
