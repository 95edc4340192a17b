import { X } from "lucide-react";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "react-aria-components";

interface DialogProps {
  readonly title: ReactNode;
  /** What the button in the corner is called. */
  readonly closeName: string;
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A dialog that is open for as long as it is there. The browser's own: it keeps the focus inside, closes on Escape, and gives the focus back. */
export function Dialog({ title, closeName, onClose, className = "", children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before it is taken off the page: the browser gives the focus back only while the dialog is there.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={`dialog ${className}`} aria-labelledby={heading} onClose={onClose}>
      <div className="panel-head">
        <h2 id={heading}>{title}</h2>
        <Button className="quiet-button icon-button" aria-label={closeName} onPress={onClose}>
          <X size={18} strokeWidth={1.5} />
        </Button>
      </div>
      {children}
    </dialog>
  );
}
