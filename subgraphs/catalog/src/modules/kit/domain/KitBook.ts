import { isMultipleOf } from '@kontor/kit/money.ts';
import type { ProductProblem } from '../../product/domain/productProblem.ts';
import type { ProductRecord } from '../../product/domain/productRecord.ts';
import type { ProductStatus } from '../../product/domain/productStatus.ts';

/** A product as far as kits are concerned. */
export interface KitMember {
  id: string;
  sku: string;
  status: ProductStatus;
  componentIds: readonly string[];
}

/**
 * Which products are kits and what is in them: a kit is sold whole, no kit is in a kit, and no draft
 * is in a kit that customers see.
 */
export class KitBook {
  readonly #members = new Map<string, KitMember>();
  readonly #kitsWith = new Map<string, Set<string>>();

  /** `members` are the components of the products that are asked about, and the kits that these are in. */
  constructor(members: readonly KitMember[]) {
    for (const member of members) this.#note(member);
  }

  /** What keeps the product from being as it is to be. */
  conflicts(record: ProductRecord): ProductProblem[] {
    return [...this.#asKit(record), ...this.#asComponent(record)];
  }

  /** From now on the product counts as it is to be. */
  claim({ id, sku, status, components }: ProductRecord): void {
    this.#note({ id, sku, status, componentIds: components.map(({ productId }) => productId) });
  }

  #asKit(record: ProductRecord): ProductProblem[] {
    const { id, status, components } = record;
    if (components.length === 0) return [];
    const parts = (['minimumQuantity', 'quantityStep'] as const).filter(
      (field) => !isMultipleOf(record[field], '1'),
    );
    return [
      ...parts.map((field) => problem(field, record[field], 'a kit is sold whole')),
      ...components.flatMap(({ productId, sku }, place) => {
        const reason = this.#reasonAgainst(productId, id, status);
        return reason ? problem(`components.${place}.sku`, sku, reason) : [];
      }),
    ];
  }

  #reasonAgainst(componentId: string, kitId: string, kitStatus: ProductStatus): string | undefined {
    if (componentId === kitId) return 'it is the kit itself';
    const component = this.#members.get(componentId);
    if (component && component.componentIds.length > 0) return 'it is a kit itself';
    if (component?.status === 'DRAFT' && kitStatus !== 'DRAFT') return 'it is still a draft';
    return undefined;
  }

  #asComponent({ id, status, components }: ProductRecord): ProductProblem[] {
    const kits = this.#kitsOf(id);
    const [kit] = kits;
    if (kit && components.length > 0) {
      return [problem('components', kit.sku, `it is in the kit ${kit.sku}, so it can’t be one`)];
    }
    const seen = kits.find((one) => one.status !== 'DRAFT');
    if (!seen || status !== 'DRAFT') return [];
    return [problem('status', status, `it is in the kit ${seen.sku}, which is no draft`)];
  }

  #kitsOf(componentId: string): KitMember[] {
    return [...(this.#kitsWith.get(componentId) ?? [])].flatMap((kitId) => {
      const kit = this.#members.get(kitId);
      return kit && kitId !== componentId && kit.componentIds.includes(componentId) ? kit : [];
    });
  }

  #note(member: KitMember): void {
    this.#members.set(member.id, member);
    for (const componentId of member.componentIds) {
      const kits = this.#kitsWith.get(componentId) ?? new Set();
      this.#kitsWith.set(componentId, kits.add(member.id));
    }
  }
}

const problem = (field: string, value: string, reason: string): ProductProblem => ({
  field,
  value,
  reason,
});
