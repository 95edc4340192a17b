import { en, type TextKey } from "../../text/en.ts";
import { useText } from "../../text/use-text.ts";
import type { Partner } from "./documents.ts";

const isKey = (key: string): key is TextKey => key in en;

/** Every signal behind a score, with what it weighs. */
export function Why({ partner, id }: { readonly partner: Partner; readonly id: string }) {
  const { say, number } = useText();
  const score = number(partner.score, 4);
  const nameOf = (signal: string): string => {
    const key = `signal.${signal}`;
    return isKey(key) ? say(key) : signal;
  };
  return (
    <div className="why" id={id}>
      <table>
        <caption className="unseen">{say("find.whyOf", { name: partner.organisation.name })}</caption>
        <thead>
          <tr>
            {(["find.signal", "find.value", "find.weight", "find.product"] as const).map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partner.explain.map(({ name, value, weight }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same signal may occur twice with the same value, and the order is fixed
            <tr key={i}>
              <th scope="row">{nameOf(name)}</th>
              <td>{number(value, 4)}</td>
              <td>{number(weight, 2)}</td>
              <td>{number(value * weight, 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(partner.explain.length > 1 ? "find.whyNote" : "find.whyOne", { score })}</p>
    </div>
  );
}
