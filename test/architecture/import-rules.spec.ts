import { checkCanary, checkImports } from '../../tools/checks/import-rules.mjs';

describe('the import rules', () => {
  test('hold in the whole tree', async () => {
    expect(await checkImports()).toEqual([]);
  }, 30_000);

  test('each find the violation planted for them in the canary tree, and nothing else', async () => {
    expect(await checkCanary()).toEqual([]);
  }, 30_000);
});
