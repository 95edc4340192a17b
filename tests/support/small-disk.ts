import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "@jest/globals";
import { notRunTitle } from "./outcome/not-run.ts";
import { removeFolder } from "./temporary-folder.ts";

/** A disk of a few megabytes in memory, mounted on a folder of the test's own. */
export interface SmallDisk {
  readonly folder: string;
  /** From now on nothing can be written to it. */
  makeReadOnly(): void;
}

/** A suite with a small disk of its own. Where none may be mounted it is skipped, and its name says why. */
export function describeOnSmallDisk(name: string, megabytes: number, suite: (disk: SmallDisk) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "schakel-disk-"));
  const mount = (...words: string[]) => execFileSync("mount", [...words, folder], { stdio: "ignore" });
  const disk = { folder, makeReadOnly: () => mount("-o", "remount,ro") };
  try {
    mount("-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs");
  } catch {
    const title = notRunTitle(
      name,
      "on a small disk",
      "no disk in memory may be mounted here (it takes Linux and root)",
    );
    describe.skip(title, () => suite(disk));
    return;
  }
  describe(name, () => {
    suite(disk);
    afterAll(async () => {
      // Lazily: a database that could not be closed still holds its file until the process ends.
      execFileSync("umount", ["-l", folder]);
      await removeFolder(folder);
    });
  });
}
