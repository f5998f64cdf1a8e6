import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { download } from '../../apollo/download.ts';
import type { FileFormat } from '../../gql/schemaTypes.ts';

interface FileButtonsProps {
  /** Number of the document: the file is saved under it. */
  number: string;
  files: { id: string; format: FileFormat; url: string }[];
}

/** A document in each of its formats. */
export function FileButtons({ number, files }: FileButtonsProps) {
  const { t } = useLingui();

  async function save(url: string, format: FileFormat) {
    try {
      await download(url, `${number}.${format.toLowerCase()}`);
    } catch {
      notifications.show({
        color: 'red',
        message: <Trans>The file could not be fetched. Try again.</Trans>,
      });
    }
  }

  return files.map(({ id, format, url }) => (
    <Button
      key={id}
      variant="default"
      size="compact-xs"
      mr={4}
      leftSection={<IconDownload size={13} aria-hidden />}
      aria-label={t`Download ${number} as ${format}`}
      onClick={() => void save(url, format)}
    >
      {format}
    </Button>
  ));
}
