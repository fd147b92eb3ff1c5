// Without Chromium the browser tests count as skipped, not as failed; tools/test.mjs says how to get it.
if (!process.env.CHROMIUM_PATH) {
  globalThis.describe = globalThis.describe.skip;
  globalThis.test = globalThis.test.skip;
  globalThis.it = globalThis.it.skip;
}
