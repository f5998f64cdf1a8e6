import { useLingui } from '@lingui/react/macro';
import { Anchor, Badge } from '@mantine/core';
import { Link } from 'react-router';
import { FileList } from './FileList.tsx';
import type { MaterialItem_MaterialFragment } from './MaterialsPage.generated';
import classes from './MaterialsPage.module.css';
import { materialKindWords } from './materialKind.ts';

/** What it is, what it is about, and its files. */
export function MaterialItem({ material }: { material: MaterialItem_MaterialFragment }) {
  const { i18n } = useLingui();
  const { kind, language, title, note, product, category, brand, files } = material;
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <h3 className={classes.title}>{title}</h3>
        <span className={classes.marks}>
          <Badge variant="light" color="gray" size="sm">
            {i18n._(materialKindWords[kind])}
          </Badge>
          {language && (
            <Badge variant="outline" color="gray" size="sm">
              {language}
            </Badge>
          )}
          {product && (
            <Anchor component={Link} to={`/products/${encodeURIComponent(product.sku)}`} size="xs">
              {product.name}
            </Anchor>
          )}
          {category && (
            <Anchor component={Link} to={`/catalogue?category=${category.id}`} size="xs">
              {category.name}
            </Anchor>
          )}
          {brand && (
            <Anchor component={Link} to={`/catalogue?brand=${brand.id}`} size="xs">
              {brand.name}
            </Anchor>
          )}
        </span>
        {note && <p className={classes.note}>{note}</p>}
      </div>
      <FileList files={files} />
    </li>
  );
}
