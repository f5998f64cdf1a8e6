import { type Bench, variantsOf } from '../bench.ts';
import { compare } from '../compare.ts';
import { loadCataloguePage } from '../load/loadCataloguePage.ts';

export const cataloguePage: Bench = {
  about: '24 products with own price, stock and facets: by popularity, of a category, by words',
  async run(host) {
    const measured = [];
    for (const variant of variantsOf(host.options)) {
      const system = await host.start(variant);
      const load = await loadCataloguePage(system, host.options.clients);
      measured.push({ name: variant.name, system, load });
    }
    return compare(host, measured);
  },
};
