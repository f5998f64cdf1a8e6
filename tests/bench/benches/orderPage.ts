import { demo } from '@kontor/kit/demo.ts';
import { type Bench, type Measured, variantsOf } from '../bench.ts';
import { compare } from '../compare.ts';
import { query } from '../data/query.ts';
import { trustedDocument } from '../load/documents.ts';
import { loadOverHttp } from '../load/http.ts';
import { signIn } from '../load/signIn.ts';

const DOCUMENT = trustedDocument(`
  query OrderPage($number: String!) {
    order(number: $number) {
      id number status placedAt externalNumber comment wantedDate viewerCanCancel viewerCanApprove
      placedBy { id name }
      organization { id name }
      deliveryAddress { id label line city postalCode }
      total { amount currency } totalVat { amount currency } totalWithVat { amount currency }
      holds { kind message since }
      history { from to at by reason cursor }
      lines {
        id sku name quantity unitPrice { amount currency } total { amount currency }
        reserved shipped delivered product { id unit { code symbol(locale: RU) } }
      }
      shipments {
        id number status carrier trackingNumber shippedAt warehouse { id name }
        events { status at place note }
      }
      documents {
        id kind number date status total { amount currency } files { id format url size }
      }
    }
  }`);

export const orderPage: Bench = {
  about: 'an order of ten lines with history, shipments and papers',
  async run(host) {
    const { clients } = host.options;
    const measured: Measured[] = [];
    for (const variant of variantsOf(host.options)) {
      const system = await host.start(variant);
      const { url, databaseUrl } = system;
      const numbers = await query<{ number: string }>(
        databaseUrl,
        'select number from orders."order" where organization_id = $1 order by md5(number)',
        [demo.organizations.north],
      );
      const token = await signIn(url, 'head@north.example');
      let asked = 0;
      const next = () => {
        const variables = numbers[asked++ % numbers.length] ?? {};
        return { token, body: { documentId: DOCUMENT, variables } };
      };
      measured.push({
        name: variant.name,
        system,
        load: (seconds) =>
          loadOverHttp({ url, clients, seconds, next, expected: '"shipments":[{"id":' }),
      });
    }
    return compare(host, measured);
  },
};
