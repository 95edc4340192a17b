import { expect, test } from "@jest/globals";
import { reportText } from "../../../server/src/reports/report-text.ts";

test("a report is printed with its facts in a line and its words below, none of which can command the terminal", () => {
  const text = reportText({
    id: "r-1",
    node: "org-dorp",
    reason: "WRONG",
    message: "Two lines:\nfirst\u001b[2Jsecond",
    language: "en",
    receivedAt: "2026-11-20T10:00:00.000Z",
  });
  expect(text).toBe("2026-11-20T10:00:00.000Z  WRONG  org-dorp  (en, r-1)\n  Two lines:\n  first�[2Jsecond");
});
