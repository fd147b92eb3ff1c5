import { TestEnvironment } from 'jest-environment-node';

const skipAll = (block) => {
  block.mode = 'skip';
  for (const child of block.children) {
    if (child.type === 'describeBlock') skipAll(child);
    else child.mode = 'skip';
  }
};

/** Without Chromium the browser tests count as skipped, not as failed; tools/test.mjs says how to get it. */
export default class BrowserEnvironment extends TestEnvironment {
  handleTestEvent(event, state) {
    if (event.name === 'run_start' && !process.env.CHROMIUM_PATH) skipAll(state.rootDescribeBlock);
  }
}
