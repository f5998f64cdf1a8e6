import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import classes from './CategoriesPage.module.css';
import { SaveCategoryDocument } from './CategoryDetails.generated';
import { CategoryDetails } from './CategoryDetails.tsx';
import { PickedCategoryDocument } from './CategoryPicker.generated';
import { CategoryBranchDocument, CategoryRootsDocument } from './CategoryTree.generated';
import { CategoryTree } from './CategoryTree.tsx';
import { NewCategory } from './NewCategory.tsx';

/** The tree, and beside it the category that is chosen in it; which one is in the address. */
export function CategoriesPage() {
  const { t } = useLingui();
  const apollo = useApolloClient();
  const [params, setParams] = useSearchParams();
  const id = params.get('id');
  const isNew = params.has('new');
  const { data } = useQuery(PickedCategoryDocument, {
    variables: { id: id ?? '' },
    skip: id === null,
  });
  const [save] = useMutation(SaveCategoryDocument, {
    onError: (error) =>
      notifications.show({ color: 'red', message: <FailureMessage error={error} /> }),
  });
  const open = (chosen: string | null) => setParams(chosen ? { id: chosen } : {});
  const readTree = () =>
    apollo.refetchQueries({
      include: [CategoryRootsDocument, CategoryBranchDocument, PickedCategoryDocument],
    });

  async function move(movedId: string, parentId: string) {
    const answer = await save({ variables: { input: { id: movedId, parentId } } });
    const result = answer.data?.saveCategory;
    if (result && 'message' in result)
      notifications.show({ color: 'red', message: result.message });
    else await readTree();
  }

  return (
    <Page
      title={t`Categories`}
      actions={
        <>
          {id && (
            <Button
              variant="default"
              leftSection={<IconPlus size={16} />}
              onClick={() => setParams({ id, new: '' })}
            >
              <Trans>New one below it</Trans>
            </Button>
          )}
          <Button leftSection={<IconPlus size={16} />} onClick={() => setParams({ new: '' })}>
            <Trans>New root category</Trans>
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <Section>
          <CategoryTree
            label={t`Categories`}
            selectedId={id}
            openIds={data?.category?.path.map((above) => above.id)}
            onSelect={open}
            onMove={(movedId, parentId) => void move(movedId, parentId)}
          />
        </Section>
        <div className={classes.details}>
          {isNew ? (
            <NewCategory
              key={id}
              parentId={id}
              onClose={() => open(id)}
              onMade={(made) => {
                open(made);
                void readTree();
              }}
            />
          ) : id ? (
            <CategoryDetails
              key={id}
              id={id}
              onChanged={() => void readTree()}
              onDeleted={(parentId) => {
                open(parentId);
                void readTree();
              }}
            />
          ) : (
            <Section>
              <Empty title={<Trans>Choose a category</Trans>}>
                <Trans>
                  Its names, its place in the tree and what its products are described by are edited
                  here. Drag a category onto another to put it below that one.
                </Trans>
              </Empty>
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}
