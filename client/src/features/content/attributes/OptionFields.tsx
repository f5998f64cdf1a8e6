import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { moved } from '../moved.ts';
import classes from './AttributesPage.module.css';
import type { OptionDraft } from './attributeDraft.ts';

interface OptionFieldsProps {
  options: OptionDraft[];
  onChange(options: OptionDraft[]): void;
}

/** What an attribute chooses from, in the order in which it is offered. */
export function OptionFields({ options, onChange }: OptionFieldsProps) {
  const { t } = useLingui();
  const put = (index: number, part: Partial<OptionDraft>) =>
    onChange(options.map((option, at) => (at === index ? { ...option, ...part } : option)));
  return (
    <div className={classes.list}>
      <p className={classes.legend}>
        <Trans>Options</Trans>
      </p>
      {options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a new option has nothing but its place
        <div key={index} className={classes.option}>
          <TextInput
            size="xs"
            lang="ru"
            aria-label={t`Option ${index + 1} in Russian`}
            placeholder={t`In Russian`}
            value={option.labelRu}
            onChange={(event) => put(index, { labelRu: event.currentTarget.value })}
          />
          <TextInput
            size="xs"
            lang="en"
            aria-label={t`Option ${index + 1} in English`}
            placeholder={option.labelRu || t`In English`}
            value={option.labelEn}
            onChange={(event) => put(index, { labelEn: event.currentTarget.value })}
          />
          <span className={classes.order}>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={index === 0}
              aria-label={t`Option ${index + 1}: further up`}
              onClick={() => onChange(moved(options, index, index - 1))}
            >
              <IconArrowUp size={15} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={index === options.length - 1}
              aria-label={t`Option ${index + 1}: further down`}
              onClick={() => onChange(moved(options, index, index + 1))}
            >
              <IconArrowDown size={15} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Take option ${index + 1} away`}
              onClick={() => onChange(options.filter((_, at) => at !== index))}
            >
              <IconTrash size={15} />
            </ActionIcon>
          </span>
        </div>
      ))}
      <span>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...options, { code: null, labelRu: '', labelEn: '' }])}
        >
          <Trans>Add an option</Trans>
        </Button>
      </span>
    </div>
  );
}
