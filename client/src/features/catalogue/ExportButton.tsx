import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { download } from '../../apollo/download.ts';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import type { ProductFilter, ProductSort, TableFormat } from '../../gql/schemaTypes.ts';
import { today } from '../../lib/today.ts';
import { ExportProductsDocument } from './ExportButton.generated';

interface ExportButtonProps {
  search: string | null;
  filter: ProductFilter | null;
  sort: ProductSort;
}

/** All products found, as a file for a spreadsheet. */
export function ExportButton(wanted: ExportButtonProps) {
  const { t, i18n } = useLingui();
  const [exportProducts, { loading }] = useMutation(ExportProductsDocument);

  async function save(format: TableFormat) {
    try {
      const locale = i18n.locale === 'ru' ? 'RU' : 'EN';
      const { data } = await exportProducts({
        variables: { input: { ...wanted, format, locale } },
      });
      const result = data?.exportProducts;
      if (result?.__typename !== 'ProductsExported') {
        notifications.show({ color: 'red', message: result?.message });
        return;
      }
      await download(result.url, `${t`catalogue`} ${today()}.${format.toLowerCase()}`);
      notifications.show({
        message: <Plural value={result.count} one="# product saved" other="# products saved" />,
      });
    } catch (error) {
      notifications.show({ color: 'red', message: <FailureMessage error={error} /> });
    }
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="default"
          size={32}
          loading={loading}
          aria-label={t`Save as a file`}
          title={t`Save as a file`}
        >
          <IconDownload size={17} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('XLSX')}>
          <Trans>Excel workbook (XLSX)</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => void save('CSV')}>
          <Trans>Table (CSV)</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
