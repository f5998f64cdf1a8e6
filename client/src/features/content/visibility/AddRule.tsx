import { Trans, useLingui } from '@lingui/react/macro';
import { Autocomplete, Button, NativeSelect, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Visibility, VisibilityRuleInput } from '../../../gql/schemaTypes.ts';
import { CategoryPicker } from '../categories/CategoryPicker.tsx';
import { type FoundProduct, RelatedSearch } from '../editor/RelatedSearch.tsx';
import { useBrandChoice, useContractChoice, useOrganizationChoice } from './ruleChoices.ts';
import classes from './VisibilityPage.module.css';
import { ruleInput, type Subject } from './visibilityMatrix.ts';
import { subjectKindWords, VISIBILITIES, visibilityWords } from './visibilityWords.ts';

interface AddRuleProps {
  isSaving: boolean;
  /** Whether it holds now. */
  onAdd(rule: VisibilityRuleInput): Promise<boolean>;
}

type AudienceKind = 'everyone' | 'guest' | 'segment' | 'organization' | 'contract';
const SUBJECT_KINDS: Subject['kind'][] = ['everything', 'category', 'brand', 'product'];

/** For whom, what, and how it is to stand. */
export function AddRule({ isSaving, onAdd }: AddRuleProps) {
  const { t, i18n } = useLingui();
  const [audience, setAudience] = useState<AudienceKind>('everyone');
  const [segment, setSegment] = useState('');
  const [organizationId, setOrganizationId] = useState<string | null>(null);
  const [contractId, setContractId] = useState<string | null>(null);
  const [kind, setKind] = useState<Subject['kind']>('category');
  const [categoryId, setCategoryId] = useState<string | null>(null);
  const [brandId, setBrandId] = useState<string | null>(null);
  const [product, setProduct] = useState<FoundProduct | null>(null);
  const [effect, setEffect] = useState<Visibility>('HIDDEN');
  const organizations = useOrganizationChoice();
  const contracts = useContractChoice();
  const brands = useBrandChoice();
  const isAudienceKnown = {
    everyone: true,
    guest: true,
    segment: segment.trim() !== '',
    organization: organizationId !== null,
    contract: contractId !== null,
  }[audience];
  const subjectId = { everything: '', category: categoryId, brand: brandId, product: product?.id };
  const isSubjectKnown = subjectId[kind] !== null && subjectId[kind] !== undefined;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const isSet = await onAdd(
      ruleInput(
        {
          segment: audience === 'guest' ? 'guest' : audience === 'segment' ? segment.trim() : null,
          organizationId: audience === 'organization' ? organizationId : null,
          contract: audience === 'contract' && contractId ? { id: contractId } : null,
        },
        { kind, id: subjectId[kind] ?? null, sku: product?.sku ?? null },
        effect,
      ),
    );
    if (!isSet) return;
    setCategoryId(null);
    setBrandId(null);
    setProduct(null);
  }

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <NativeSelect
        label={t`For whom`}
        data={[
          { value: 'everyone', label: t`Everyone` },
          { value: 'guest', label: t`Guests` },
          { value: 'segment', label: t`A segment` },
          { value: 'organization', label: t`An organization` },
          { value: 'contract', label: t`A contract` },
        ]}
        value={audience}
        onChange={(event) => setAudience(event.currentTarget.value as AudienceKind)}
      />
      {audience === 'segment' && (
        <Autocomplete
          label={t`Segment`}
          placeholder="dealer"
          data={organizations.segments}
          value={segment}
          onChange={setSegment}
        />
      )}
      {audience === 'organization' && (
        <Select
          label={t`Organization`}
          placeholder={t`Name or tax number`}
          searchable
          nothingFoundMessage={t`No such customer`}
          filter={({ options }) => options}
          data={organizations.options}
          value={organizationId}
          onChange={setOrganizationId}
          onSearchChange={organizations.search}
        />
      )}
      {audience === 'contract' && (
        <Select
          label={t`Contract`}
          placeholder={t`Number or customer`}
          searchable
          nothingFoundMessage={t`No such contract`}
          filter={({ options }) => options}
          data={contracts.options}
          value={contractId}
          onChange={setContractId}
          onSearchChange={contracts.search}
        />
      )}
      <NativeSelect
        label={t`Part of the catalogue`}
        data={SUBJECT_KINDS.map((value) => ({ value, label: i18n._(subjectKindWords[value]) }))}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as Subject['kind'])}
      />
      {kind === 'category' && (
        <CategoryPicker label={t`Category`} value={categoryId} onChange={setCategoryId} />
      )}
      {kind === 'brand' && (
        <Select
          label={t`Brand`}
          placeholder={t`First letters`}
          searchable
          nothingFoundMessage={t`No brand begins so`}
          filter={({ options }) => options}
          data={brands.options}
          value={brandId}
          onChange={setBrandId}
          onSearchChange={brands.search}
        />
      )}
      {kind === 'product' && (
        <RelatedSearch
          label={product ? `${product.sku} ${product.name}` : t`SKU or words of the name`}
          onChoose={setProduct}
        />
      )}
      <NativeSelect
        label={t`How it stands there`}
        data={VISIBILITIES.map((value) => ({ value, label: i18n._(visibilityWords[value]) }))}
        value={effect}
        onChange={(event) => setEffect(event.currentTarget.value as Visibility)}
      />
      <Button type="submit" loading={isSaving} disabled={!isAudienceKnown || !isSubjectKnown}>
        <Trans>Set</Trans>
      </Button>
    </form>
  );
}
