import { gunzipSync } from "node:zlib";
import type { Express, Request, Response } from "express";
import type { PackedFile } from "../map/make-map.ts";
import type { MapService } from "../map/map-service.ts";

/** What is served of the maps. */
export type ServedMaps = Pick<MapService, "current" | "at">;

/** An address that contains the key of its map never answers anything else. */
const FOR_EVER = "public, max-age=31536000, immutable";

/**
 * `/map` says which map is current; all that stands under its address never changes:
 * `/map/<key>/overview`, `nodes` or `groups` and `part-<n>`, and `around/<id>` for a node with its neighbours.
 */
export function serveMaps(app: Express, maps: ServedMaps): void {
  app.get("/map", (request, response) => {
    const key = maps.current?.key;
    if (key === undefined) {
      const message = "The map is still being worked out. Try again in a moment.";
      problem(response.set("retry-after", "1"), 503, "MAP_NOT_READY", message);
      return;
    }
    response.set({ etag: `"${key}"`, "cache-control": "no-cache" });
    if (request.fresh) response.status(304).end();
    else response.json({ key });
  });
  app.get("/map/:key/around/:id", (request, response) => {
    const { key, id } = request.params;
    const part = maps.at(key)?.around(id);
    if (part === undefined) gone(response);
    else response.set("cache-control", FOR_EVER).json(part);
  });
  app.get("/map/:key/:name", (request, response) => {
    const { key, name } = request.params;
    const file = maps.at(key)?.file(name);
    if (file === undefined) {
      gone(response);
      return;
    }
    response.set({ etag: `"${key}-${name}"`, "cache-control": FOR_EVER, vary: "accept-encoding" });
    if (request.fresh) response.status(304).end();
    else sendPacked(request, response, file);
  });
}

/** Sends a file in the best packing that the reader takes. */
function sendPacked(request: Request, response: Response, { br, gzip }: PackedFile): void {
  response.type("application/json");
  const packing = request.acceptsEncodings(["br", "gzip"]);
  if (packing === "br" || packing === "gzip")
    response.set("content-encoding", packing).end(packing === "br" ? br : gzip);
  else response.end(gunzipSync(gzip));
}

function gone(response: Response): void {
  const message =
    "There is nothing at this address of a map. The map may have been replaced: ask /map which is current.";
  problem(response, 404, "MAP_GONE", message);
}

function problem(response: Response, status: number, code: string, message: string): void {
  response.status(status).set("cache-control", "no-store").json({ error: { code, message } });
}
