import { Collapse, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './FacetSection.module.css';

interface FacetSectionProps {
  name: string;
  isOpenAtFirst: boolean;
  children: ReactNode;
}

/** One facet, which can be folded away. */
export function FacetSection({ name, isOpenAtFirst, children }: FacetSectionProps) {
  const [isOpen, { toggle }] = useDisclosure(isOpenAtFirst);
  return (
    <fieldset className={classes.facet}>
      <legend className={classes.legend}>
        <UnstyledButton className={classes.name} aria-expanded={isOpen} onClick={toggle}>
          {name}
          <IconChevronDown size={14} aria-hidden className={classes.mark} />
        </UnstyledButton>
      </legend>
      <Collapse expanded={isOpen}>{children}</Collapse>
    </fieldset>
  );
}
