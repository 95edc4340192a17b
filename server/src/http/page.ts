import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import express, { type Express, type RequestHandler } from "express";

/** Where the built page lies. */
export const PAGE_FOLDER = fileURLToPath(new URL("../../../client/dist/", import.meta.url));

const NOT_BUILT = "The page is not built yet. Run: npm run build\n";

/** Where the read-only frame for other sites stands. */
export const EMBED_PATH = "/embed";

/** Serves the built page: its files, whose names change with their content, may be kept for ever. */
export function servePage(app: Express, folder: string = PAGE_FOLDER): void {
  app.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }));
  app.use(express.static(folder, { index: false }));
  app.get(["/", "/partners", EMBED_PATH], page(folder, "index.html"));
}

/** One page of the built client; it may change with every version of the product. */
export function page(folder: string, file: string): RequestHandler {
  return (_request, response) => {
    if (!existsSync(join(folder, file))) {
      response.status(503).type("text/plain").send(NOT_BUILT);
      return;
    }
    response.set("cache-control", "no-cache");
    response.sendFile(file, { root: folder });
  };
}
