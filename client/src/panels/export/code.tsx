import { Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useText } from "../../text/use-text.ts";

interface CodeProps {
  readonly name: string;
  readonly text: string;
}

/** Text to copy into something else, with the button that does. */
export function Code({ name, text }: CodeProps) {
  const { say } = useText();
  const [copied, setCopied] = useState<"copied" | "copyFailed" | null>(null);
  const copy = (): void => {
    // Some browsers forbid it, for instance inside a frame; the text can then be selected.
    navigator.clipboard.writeText(text).then(
      () => setCopied("copied"),
      () => setCopied("copyFailed"),
    );
  };
  return (
    <div className="code">
      <div className="code-head">
        <span>{name}</span>
        <Button className="quiet-button" onPress={copy}>
          <Copy size={14} strokeWidth={1.5} aria-hidden="true" />
          {say("export.copy")}
          <span className="unseen">: {name}</span>
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: it groups no fields of a form */}
      <pre tabIndex={0} role="group" aria-label={name}>
        {text}
      </pre>
      <p className="quiet" role="status">
        {copied && say(copied === "copied" ? "export.copied" : "export.copyFailed")}
      </p>
    </div>
  );
}
