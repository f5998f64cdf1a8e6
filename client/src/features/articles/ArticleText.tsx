import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ArticlePageQuery } from './ArticlePage.generated';
import classes from './ArticlePage.module.css';

type TextBlock = NonNullable<ArticlePageQuery['article']>['body'][number];
type TextSpan = TextBlock['items'][number]['spans'][number];

/** A text as the graph reads it: blocks of words, never HTML. */
export function ArticleText({ blocks }: { blocks: readonly TextBlock[] }) {
  return (
    <div className={classes.text}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block: { kind, items } }: { block: TextBlock }) {
  const lines = items.map(({ spans }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the items of a block never move
    <Spans key={index} spans={spans} />
  ));
  // biome-ignore lint/suspicious/noArrayIndexKey: the items of a block never move
  const entries = lines.map((line, index) => <li key={index}>{line}</li>);
  switch (kind) {
    case 'HEADING':
      return <h2>{lines}</h2>;
    case 'SUBHEADING':
      return <h3>{lines}</h3>;
    case 'PARAGRAPH':
      return <p>{lines}</p>;
    case 'QUOTE':
      return <blockquote>{lines}</blockquote>;
    case 'BULLETS':
      return <ul>{entries}</ul>;
    case 'NUMBERS':
      return <ol>{entries}</ol>;
  }
}

function Spans({ spans }: { spans: readonly TextSpan[] }): ReactNode {
  return spans.map((span, index) => {
    const words = <Styled span={span} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text never move
    return <LinkedWords key={index} link={span.link} words={words} />;
  });
}

function Styled({ span: { text, style } }: { span: TextSpan }): ReactNode {
  if (style === 'STRONG') return <strong>{text}</strong>;
  if (style === 'EMPHASIS') return <em>{text}</em>;
  return style === 'CODE' ? <code>{text}</code> : text;
}

function LinkedWords({ link, words }: { link: string | null; words: ReactNode }) {
  if (link === null) return words;
  const isHere = link.startsWith('/');
  return isHere ? (
    <Anchor component={Link} to={link} inherit>
      {words}
    </Anchor>
  ) : (
    <Anchor href={link} rel="noopener noreferrer" inherit>
      {words}
    </Anchor>
  );
}
