import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Status } from '../../../ui/Status.tsx';
import { productStatusTones, productStatusWords } from '../productStatus.ts';
import { AttributeFields } from './AttributeFields.tsx';
import { CodeFields } from './CodeFields.tsx';
import { CompletenessPanel } from './CompletenessPanel.tsx';
import { ComponentFields } from './ComponentFields.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import { goToField } from './fieldKey.ts';
import { NameFields } from './NameFields.tsx';
import { PackagingTable } from './PackagingTable.tsx';
import { ProblemsNotice } from './ProblemsNotice.tsx';
import type { EditedProductFragment } from './ProductEditor.generated';
import classes from './ProductEditor.module.css';
import type { ProductMedia_ProductFragment } from './ProductMedia.generated';
import { ProductMedia } from './ProductMedia.tsx';
import { RelationFields } from './RelationFields.tsx';
import { SaleFields } from './SaleFields.tsx';
import { SaveBar } from './SaveBar.tsx';
import { useProductDraft } from './useProductDraft.ts';
import { useUnsavedGuard } from './useUnsavedGuard.tsx';

interface ProductEditorProps {
  /** Null for a new one. */
  product: EditedProductFragment | null;
  media: FragmentType<ProductMedia_ProductFragment> | null;
  units: { code: string; symbol: string }[];
}

/** All that is known of a product, to be changed. Pictures and papers are kept at once, the rest by saving. */
export function ProductEditor({ product, media, units }: ProductEditorProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const edit = useProductDraft(product);
  const { base, draft, change, problems, refusal } = edit;
  // A product that has just been made is left for its own page, with nothing to lose.
  const isLeaving = useRef(false);
  const question = useUnsavedGuard(() => edit.isDirty && !isLeaving.current);

  async function save() {
    if (edit.isSaving || !(edit.isDirty || base === null)) return;
    const saved = await edit.save();
    if (!saved || base !== null) return;
    notifications.show({ message: <Trans>{saved.sku} is saved</Trans> });
    isLeaving.current = true;
    await navigate(`/content/products/${saved.id}`, { replace: true });
  }

  const latestSave = useRef(save);
  latestSave.current = save;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void latestSave.current();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const firstProblem = problems[0]?.field;
  useEffect(() => {
    if (firstProblem) goToField(firstProblem);
  }, [firstProblem]);

  return (
    <Page
      title={base?.name ?? t`New product`}
      aside={
        base && (
          <>
            <span>{base.sku}</span>
            <Status tone={productStatusTones[base.status]}>
              {i18n._(productStatusWords[base.status])}
            </Status>
          </>
        )
      }
      actions={
        <>
          {base && (
            <Anchor component={Link} to={`/products/${encodeURIComponent(base.sku)}`} size="sm">
              <Trans>As customers see it</Trans>
            </Anchor>
          )}
          <Button
            component={Link}
            to="/content/products"
            variant="default"
            leftSection={<IconArrowLeft size={15} />}
          >
            <Trans>All products</Trans>
          </Button>
        </>
      }
    >
      <form
        className={classes.columns}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className={classes.stack}>
          {edit.error && <Notice tone="bad" title={<FailureMessage error={edit.error} />} />}
          {refusal?.__typename === 'EditConflict' && (
            <ConflictNotice edit={edit} theirs={refusal.product} />
          )}
          {refusal?.__typename === 'NotFound' && <Notice tone="bad" title={refusal.message} />}
          {problems.length > 0 && <ProblemsNotice problems={problems} />}
          <Section title={<Trans>Name and description</Trans>}>
            <NameFields edit={edit} />
          </Section>
          <Section title={<Trans>Codes and place in the catalogue</Trans>}>
            <CodeFields edit={edit} />
          </Section>
          <Section title={<Trans>Attributes</Trans>}>
            <AttributeFields
              categoryId={draft.fields.categoryId}
              values={draft.attributes}
              problemOf={edit.problemOf}
              onChange={(code, value) =>
                change(({ attributes }) => ({ attributes: { ...attributes, [code]: value } }))
              }
            />
          </Section>
          <Section title={<Trans>Packaging</Trans>} flush>
            <PackagingTable
              packaging={draft.packaging}
              unit={units.find(({ code }) => code === draft.fields.unitCode)?.symbol ?? ''}
              problemOf={edit.problemOf}
              onChange={(level, part) =>
                change(({ packaging }) => ({
                  packaging: { ...packaging, [level]: { ...packaging[level], ...part } },
                }))
              }
            />
          </Section>
          <Section title={<Trans>Components of the kit</Trans>}>
            <ComponentFields
              components={draft.components}
              problemOf={edit.problemOf}
              onChange={(components) => change(() => ({ components }))}
            />
          </Section>
          {media && <ProductMedia product={media} />}
          <Section title={<Trans>Goes with it, or instead of it</Trans>}>
            <RelationFields
              relations={draft.relations}
              onChange={(relations) => change(() => ({ relations }))}
            />
          </Section>
        </div>
        <aside className={classes.aside}>
          {media && <CompletenessPanel product={media} />}
          <Section title={<Trans>Sale</Trans>}>
            <SaleFields edit={edit} units={units} />
          </Section>
        </aside>
        <SaveBar edit={edit} />
      </form>
      {question}
    </Page>
  );
}
