import { textPropertyOf } from "../../../server/src/database/errors.ts";
import { openGiven } from "./settings.ts";

/* Opens the database and closes it again; prints "opened", or the code and the message of the error. */
try {
  const engine = openGiven();
  console.log("opened");
  await engine.close();
} catch (thrown) {
  console.log(textPropertyOf(thrown, "code"));
  console.log(textPropertyOf(thrown, "message"));
}
