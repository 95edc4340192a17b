import { Flag } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Button } from "react-aria-components";
import { graphql } from "../../api/generated/gql.ts";
import type { ReportReason } from "../../api/generated/graphql.ts";
import { newId } from "../../api/new-id.ts";
import { useChange } from "../../api/use-change.ts";
import { useText } from "../../text/use-text.ts";
import { Dialog } from "../dialog.tsx";

const REPORT = graphql(`
  mutation ReportProblem($input: ReportInput!) {
    reportProblem(input: $input) {
      id
    }
  }
`);

const REASONS: readonly ReportReason[] = ["WRONG", "OUTDATED", "DUPLICATE", "SHOULD_NOT_BE_HERE", "OTHER"];
/** The server takes no longer message than this, in characters. */
const LONGEST = 2000;

interface ReportProps {
  readonly id: string;
  readonly name: string;
}

function Reasons({ reason, onReason }: { reason: ReportReason; onReason: (reason: ReportReason) => void }) {
  const { say } = useText();
  return (
    <fieldset className="filter">
      <legend>{say("report.reason")}</legend>
      {REASONS.map((each) => (
        <label key={each} className="tick">
          <input type="radio" name="reason" checked={reason === each} onChange={() => onReason(each)} />
          {say(`report.reason.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** What came of it: that it was sent too often, or that it did not arrive; what was written stays. */
function Failed({ problem }: { readonly problem: string }) {
  const { say } = useText();
  return (
    <p className="problem-title" role="alert">
      {say(problem === "TOO_MANY_REQUESTS" ? "report.tooMany" : "report.failed")}
    </p>
  );
}

/** At once, since the button that had the focus is gone: what comes later finds it moved to the nearest thing left. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

function ReportForm({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { language, say } = useText();
  const field = useId();
  const [reason, setReason] = useState<ReportReason>("WRONG");
  const [message, setMessage] = useState("");
  // One report has one identifier, however often it is sent; other words make it another report.
  const [draft, setDraft] = useState(newId);
  const [state, send] = useChange(REPORT);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send({ input: { id: draft, node: id, reason, message, language } });
  };
  const changed = (): void => setDraft(newId());
  if (state.at === "done")
    return (
      <div className="report-thanks" role="status">
        <p>{say("report.thanks")}</p>
        <Button ref={takeFocus} className="button" onPress={onClose}>
          {say("report.close")}
        </Button>
      </div>
    );
  return (
    <form className="report-form" onSubmit={submit}>
      <Reasons
        reason={reason}
        onReason={(chosen) => {
          setReason(chosen);
          changed();
        }}
      />
      <label className="field-name" htmlFor={field}>
        {say("report.message")}
      </label>
      <textarea
        id={field}
        className="text-field"
        rows={5}
        required
        maxLength={LONGEST}
        value={message}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => {
          setMessage(target.value);
          changed();
        }}
      />
      <p className="quiet" id={`${field}-hint`}>
        {say("report.hint")}
      </p>
      {state.at === "failed" && <Failed problem={state.problem} />}
      <Button className="button primary" type="submit" isPending={state.at === "sending"}>
        {say(state.at === "sending" ? "report.sending" : "report.send")}
      </Button>
    </form>
  );
}

/** "This is wrong": tells the coordinators, without an account. */
export function Report({ id, name }: ReportProps) {
  const { say } = useText();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button className="text-button report-button" onPress={() => setOpen(true)}>
        <Flag size={14} strokeWidth={1.5} aria-hidden="true" />
        {say("report.open")}
      </Button>
      {open && (
        <Dialog title={say("report.title", { name })} closeName={say("report.close")} onClose={close}>
          <ReportForm id={id} onClose={close} />
        </Dialog>
      )}
    </>
  );
}
