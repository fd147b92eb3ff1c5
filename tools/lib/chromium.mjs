import { existsSync } from 'node:fs';
import { canInstallPackages, findOnPath, installPackages } from './apt.mjs';
import { warn } from './say.mjs';

const findBrowser = () => {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH && existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
  if (CHROMIUM_PATH) warn(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which does not exist.`);
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return (
    findOnPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    (existsSync(mac) ? mac : null)
  );
};

/** Chromium's path for the browser tests, installed where that may be done; null with a line on how to get it. */
export const ensureChromium = async () => {
  if (canInstallPackages()) {
    const missing = [];
    if (!findBrowser()) missing.push('chromium');
    // Without a Korean font every screenshot would show empty boxes.
    if (!existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) missing.push('fonts-noto-cjk');
    if (missing.length > 0) await installPackages(...missing);
  }
  const found = findBrowser();
  if (!found) {
    warn(
      'No Chromium: the browser tests are skipped. To run them: sudo apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH.',
    );
  }
  return found;
};
