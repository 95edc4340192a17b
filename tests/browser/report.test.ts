import { expect, test } from "@jest/globals";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { expectNoAxeViolations, startWalk } from "../support/browser/walk.ts";

const WALK_MS = 120_000;

describeInBrowser("“This is wrong”, beside the sources", (browser) => {
  const product = productOfSuite();

  test(
    "sends a report by keyboard alone, keeps what was written when it does not arrive, and sends it once",
    async () => {
      const { page, end } = await startWalk(browser(), {}, /Failed to load resource|ERR_/);
      await page.goto(`${product.url}/?lang=en&sel=org-omrop-fryslan`);
      const open = page.getByRole("button", { name: "This is wrong" });
      await open.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("heading", { name: "What is wrong with “Omrop Fryslân”?" }).waitFor();
      await expectNoAxeViolations(page);

      // A letter that is a shortcut elsewhere is a letter here.
      await dialog.getByLabel("What should it be?").focus();
      await page.keyboard.type("/ l ? It moved.");
      const sent: unknown[] = [];
      page.on("request", (request) => {
        if (request.postData()?.includes("ReportProblem")) sent.push(request.postDataJSON());
      });
      await page.route("**/graphql", (route) => route.abort());
      await dialog.getByRole("button", { name: "Send" }).press("Enter");
      await dialog.getByRole("alert").waitFor();
      expect(await dialog.getByLabel("What should it be?").inputValue()).toBe("/ l ? It moved.");
      await page.unroute("**/graphql");
      await dialog.getByRole("button", { name: "Send" }).press("Enter");
      await dialog.getByText("The coordinators have your report.").waitFor();
      // The button that sent it is gone; the one that closes has the focus.
      await dialog.locator(".report-thanks .button:focus").waitFor();
      expect(sent).toHaveLength(2);
      expect(sent[0]).toEqual(sent[1]);
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "detached" });
      await page.locator(".report-button:focus").waitFor();
      // Escape in the dialog closed nothing behind it.
      await page.locator(".details").waitFor();
      await end();
    },
    WALK_MS,
  );
});
