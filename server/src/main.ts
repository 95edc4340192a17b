import { runCommand } from "./run-command.ts";
import { start } from "./start.ts";

/* npm start: the page and the API, until the process is told to stop. */
await runCommand(async (settings) => {
  const running = await start(settings);
  console.log(`Schakel is at ${running.url}`);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    running.stop().then(
      () => process.exit(0),
      (reason: unknown) => {
        console.error(reason);
        process.exit(1);
      },
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
});
