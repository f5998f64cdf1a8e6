import { describe, expect, it } from 'vitest';
import { inTurn } from './inTurn.ts';

describe('works of one key', () => {
  it('are done one after another, in the order they came', async () => {
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      return name;
    };
    const done = await Promise.all(['a', 'b', 'c'].map((name) => inTurn('anna', work(name))));
    expect(done).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('go on after one that failed', async () => {
    const failed = inTurn('anna', () => Promise.reject(new Error('no')));
    const next = inTurn('anna', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('do not wait for those of another key', async () => {
    const never = new Promise<never>(() => undefined);
    void inTurn('anna', () => never);
    expect(await inTurn('boris', async () => 'at once')).toBe('at once');
  });
});
