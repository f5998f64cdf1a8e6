import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useProjectChoice } from './useProjectChoice.ts';

interface ProjectSelectProps {
  /** What it is chosen for. */
  name: string;
  value: string | null;
  onChange(projectId: string | null): void;
}

/** For which of the customer's projects a line is; nothing where the customer has none. */
export function ProjectSelect({ name, value, onChange }: ProjectSelectProps) {
  const { t } = useLingui();
  const projects = useProjectChoice();
  if (projects.length === 0) return null;
  return (
    <NativeSelect
      size="xs"
      mt={4}
      maw={260}
      aria-label={t`Project, ${name}`}
      data={[{ value: '', label: t`for no project` }, ...projects]}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
