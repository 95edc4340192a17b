import { openEngine } from "../../../server/src/database/open-engine.ts";
import { readSettings } from "../../../server/src/settings.ts";

/** The engine of the settings that the parent gave in the environment; no `.env` of the working folder is read. */
export const openGiven = () => openEngine(readSettings(process.env));
