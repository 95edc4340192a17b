import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, Suspense, useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useText } from "../text/use-text.ts";
import { FoldButton } from "./fold-button.tsx";

interface UnfoldProps {
  readonly title: string;
  /** How much is chosen inside, shown while that is more than nothing. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** Something that unfolds below its name; on a phone it opens over the page, and closes by a button or Escape. */
export function Unfold({ title, count = 0, children }: UnfoldProps) {
  const { say } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    trigger.current?.focus();
  };
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  return (
    <div className="unfold">
      <FoldButton
        ref={trigger}
        title={title}
        count={count}
        open={open}
        controls={id}
        press={() => setOpen(!open)}
      />
      {open && (
        <section id={id} className="fold-panel" aria-label={title} onKeyDown={closeByKey}>
          <div className="fold-close">
            <strong>{title}</strong>
            <Button
              className="quiet-button icon-button"
              aria-label={say("fold.close", { title })}
              onPress={close}
            >
              <X size={18} strokeWidth={1.5} />
            </Button>
          </div>
          <Suspense fallback={null}>{children}</Suspense>
        </section>
      )}
    </div>
  );
}
