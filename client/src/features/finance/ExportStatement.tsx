import { useMutation } from '@apollo/client/react';
import { Plural, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { download } from '../../apollo/download.ts';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import type { StatementFormat } from '../../gql/schemaTypes.ts';
import { ExportStatementDocument } from './AccountStatement.generated';

const formats: StatementFormat[] = ['CSV', 'XLSX', 'PDF'];

interface ExportStatementProps {
  organizationId: string;
  from: string;
  until: string;
  contractId: string | null;
}

/** The statement as a file, all of its lines. */
export function ExportStatement(wanted: ExportStatementProps) {
  const { t, i18n } = useLingui();
  const [exportStatement, { loading }] = useMutation(ExportStatementDocument);

  async function save(format: StatementFormat) {
    try {
      const locale = i18n.locale === 'ru' ? 'RU' : 'EN';
      const input = { ...wanted, format, locale } as const;
      const { data } = await exportStatement({ variables: { input } });
      const result = data?.exportStatement;
      if (result?.__typename !== 'StatementExported') {
        notifications.show({ color: 'red', message: result?.message });
        return;
      }
      const name = `${t`statement`} ${wanted.from} ${wanted.until}.${format.toLowerCase()}`;
      await download(result.url, name);
      notifications.show({
        message: <Plural value={result.count} one="# line saved" other="# lines saved" />,
      });
    } catch (error) {
      notifications.show({ color: 'red', message: <FailureMessage error={error} /> });
    }
  }

  return formats.map((format) => (
    <Button
      key={format}
      variant="default"
      size="compact-sm"
      disabled={loading}
      leftSection={<IconDownload size={14} aria-hidden />}
      aria-label={t`Save the statement as ${format}`}
      onClick={() => void save(format)}
    >
      {format}
    </Button>
  ));
}
