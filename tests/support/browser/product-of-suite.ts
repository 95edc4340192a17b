import { afterAll, beforeAll } from "@jest/globals";
import { PRODUCT_START_MS, type StartedProduct, startProduct } from "./start-product.ts";

/** The product for a suite, from its first `beforeAll` to its last `afterAll`; its address is known in tests and later hooks. */
export function productOfSuite(): Pick<StartedProduct, "url"> {
  let started: StartedProduct | undefined;
  beforeAll(async () => {
    started = await startProduct();
  }, PRODUCT_START_MS);
  afterAll(() => started?.stop());
  return {
    get url() {
      if (started === undefined) throw new Error("The product is there in hooks and tests only.");
      return started.url;
    },
  };
}
