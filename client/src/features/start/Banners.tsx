import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Banner_BannerFragment } from './StartPage.generated';
import classes from './StartPage.module.css';

/** What the seller announces to the viewer's segment. */
export function Banners({ banners }: { banners: readonly Banner_BannerFragment[] }) {
  if (banners.length === 0) return null;
  return (
    <ul className={classes.banners}>
      {banners.map(({ id, title, text, link, picture }) => (
        <li key={id} className={classes.banner}>
          {picture && <img className={classes.bannerPicture} src={picture.largeUrl} alt="" />}
          <div className={classes.bannerWords}>
            <h2 className={classes.bannerTitle}>
              {link?.startsWith('/') ? (
                <Link to={link}>{title}</Link>
              ) : link ? (
                <Anchor href={link} rel="noopener noreferrer" inherit>
                  {title}
                </Anchor>
              ) : (
                title
              )}
            </h2>
            {text && <p className={classes.bannerText}>{text}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
