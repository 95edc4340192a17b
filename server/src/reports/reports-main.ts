import { statements } from "../database/catalogue.ts";
import { applySchema, openEngine } from "../database/open-engine.ts";
import { runCommand } from "../run-command.ts";
import { reportText } from "./report-text.ts";

/* npm run reports: prints what readers say is wrong, the newest first. */
await runCommand(async (settings) => {
  const engine = openEngine(settings);
  try {
    await engine.verify();
    await applySchema(engine);
    const reports = await engine.run(statements.readReports, {});
    console.log(reports.length === 0 ? "There are no reports." : reports.map(reportText).join("\n\n"));
  } finally {
    await engine.close();
  }
});
