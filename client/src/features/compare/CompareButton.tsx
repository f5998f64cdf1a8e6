import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { comparison } from './comparison.ts';
import { MOST_COMPARED } from './toggledIn.ts';
import { useComparison } from './useComparison.ts';

interface CompareButtonProps {
  sku: string;
  name: string;
  /** In a row, which has keys of its own, it is no stop of the tab key. */
  isInRow?: boolean;
}

/** Puts a product among those to compare, or takes it out. */
export function CompareButton({ sku, name, isInRow }: CompareButtonProps) {
  const { t } = useLingui();
  const gathered = useComparison();
  const isIn = gathered.includes(sku);
  const isFull = !isIn && gathered.length === MOST_COMPARED;
  return (
    <ActionIcon
      variant={isIn ? 'light' : 'subtle'}
      color={isIn ? undefined : 'gray'}
      aria-pressed={isIn}
      aria-label={t`Compare ${name}`}
      title={isFull ? t`Six products at most` : t`Compare`}
      disabled={isFull}
      tabIndex={isInRow ? -1 : undefined}
      data-compare
      onClick={() => comparison.toggle(sku)}
    >
      <IconScale size={17} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
