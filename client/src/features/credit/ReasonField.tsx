import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';

interface ReasonFieldProps {
  value: string;
  required?: boolean;
  description?: string;
  onChange(reason: string): void;
}

/** Why something is done, in one's own words. */
export function ReasonField({ value, required, description, onChange }: ReasonFieldProps) {
  const { t } = useLingui();
  return (
    <Textarea
      label={t`Reason`}
      description={description}
      required={required}
      maxLength={500}
      autosize
      minRows={2}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
