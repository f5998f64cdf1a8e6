import type { ArticleInput } from '../src/modules/article/article.service.ts';
import type { BannerInput } from '../src/modules/banner/banner.service.ts';
import type { MaterialInput } from '../src/modules/material/material.service.ts';

/** What the demo company tells beside its goods. Files stand in `content/`. */

const EVERYBODY = { kind: 'EVERYBODY' } as const;
const DEALERS = { kind: 'CHOSEN', segments: ['dealer'] } satisfies BannerInput['audience'];
const RETAIL = { kind: 'CHOSEN', segments: ['retail'] } satisfies BannerInput['audience'];

export const ARTICLES: Array<ArticleInput & { picture: string; file?: string }> = [
  {
    kind: 'CASE',
    status: 'PUBLISHED',
    audience: EVERYBODY,
    slug: 'hardware-shop-chain',
    picture: 'shop',
    titleRu: 'Сеть хозяйственных магазинов: выкладка и пополнение',
    titleEn: 'A chain of hardware shops: shelves and replenishment',
    summaryRu: 'Двенадцать магазинов заказывают через портал и не держат лишнего.',
    summaryEn: 'Twelve shops order by the portal and keep no more than they sell.',
    bodyRu: `## Что было
Магазины присылали заявки по почте, половина позиций приходила не в срок.

## Что сделали
- Шаблоны заказа по неделям.
- Остатки склада видны до заказа.
- Лампы и удлинители — упаковками.

> Теперь заказ занимает десять минут, а не полдня.`,
    bodyEn: `## Before
The shops sent their orders by mail, and half of the goods came late.

## What was done
- Order templates by week.
- Stock is seen before ordering.
- Lamps and extension leads by the pack.

> An order takes ten minutes now, not half a day.`,
    skus: ['RZ-BASE-16Z-WH', 'VK-BASE-1-WH'],
  },
  {
    kind: 'CASE',
    status: 'PUBLISHED',
    audience: EVERYBODY,
    slug: 'residential-quarter',
    picture: 'residential',
    titleRu: 'Жилой квартал на 640 квартир: щиты по графику',
    titleEn: 'A quarter of 640 flats: switchboards on schedule',
    summaryRu: 'Комплектация этажных щитов партиями по этажам, без склада на площадке.',
    summaryEn: 'Switchboards delivered floor by floor, without a store on the site.',
    bodyRu: `Застройщику нужны были **этажные щиты** партиями по три этажа в неделю.

1. Спецификация из проекта загружена файлом.
2. Аналоги подобраны там, где срок был длиннее недели.
3. Отгрузка — по графику, каждый этаж отдельной поставкой.

Срок монтажа сократился на *три недели*. Подробнее об автоматах — в [каталоге](/catalogue?q=выключатель).`,
    bodyEn: `The builder needed **switchboards** for three floors a week.

1. The project's specification was uploaded as a file.
2. Analogues were chosen where the term was longer than a week.
3. Each floor was a delivery of its own.

Mounting took *three weeks* less. See the breakers in the [catalogue](/catalogue?q=breaker).`,
    skus: ['AV-1P-C16', 'UZO-2P-40-30', 'SHR-36M-V'],
  },
  {
    kind: 'SOLUTION',
    status: 'PUBLISHED',
    audience: EVERYBODY,
    slug: 'switchboard-assembly',
    picture: 'switchboard',
    titleRu: 'Сборка распределительных щитов',
    titleEn: 'Assembly of switchboards',
    summaryRu: 'Автоматы, УЗО, корпуса и рейка одной поставкой для щитовых мастерских.',
    summaryEn: 'Breakers, RCDs, enclosures and rails in one delivery for panel builders.',
    bodyRu: `## Для кого
Для мастерских, которые собирают щиты сериями.

## Что входит
- Автоматические выключатели на 4,5, 6 и 10 кА.
- УЗО и дифавтоматы.
- Корпуса на 12 и 36 модулей, рейка \`35 мм\`.

## Как заказать
Загрузите спецификацию в **быстрый заказ**: строки с артикулами и количеством.`,
    bodyEn: `## For whom
Workshops that build panels in series.

## What is in it
- Breakers for 4.5, 6 and 10 kA.
- RCDs and RCBOs.
- Enclosures of 12 and 36 modules, \`35 mm\` rails.

## How to order
Upload the specification into **quick order**: lines of SKU and quantity.`,
    skus: ['AV-1P-C16', 'AV-3P-C32', 'UZO-4P-63-100', 'SHR-12M-N', 'DIN-35-1M'],
    file: 'cable-sections.pdf',
  },
  {
    kind: 'SOLUTION',
    status: 'PUBLISHED',
    audience: EVERYBODY,
    slug: 'warehouse-lighting',
    picture: 'warehouse-lighting',
    titleRu: 'Освещение склада',
    titleEn: 'Lighting of a warehouse',
    summaryRu: 'Линии света, кабель и защита для складов от 500 до 5 000 м².',
    summaryEn: 'Lines of light, cable and protection for warehouses of 500 to 5,000 m².',
    bodyRu: `## Задача
Ровный свет между стеллажами без лишнего расхода.

## Решение
- Светодиодные светильники по проходам.
- Кабель \`3×1,5\` для линий освещения.
- Отдельный автомат на каждую линию.

Сечение выберите по [таблице](/materials).`,
    bodyEn: `## Task
Even light between the shelves, and no waste.

## Solution
- LED luminaires along the aisles.
- Cable \`3×1.5\` for the lines of light.
- A breaker of its own for each line.

Choose the cross-section by the [table](/materials).`,
    skus: ['KV-VVG-3X1.5', 'AV-1P-C10'],
    file: 'cable-sections.pdf',
  },
];

export const MATERIALS: Array<MaterialInput & { file: string; category?: string }> = [
  {
    kind: 'MARKETING',
    audience: RETAIL,
    language: 'RU',
    titleRu: 'Выкладка в магазине',
    titleEn: 'Shelf layout for shops',
    noteRu: 'Что и на какой полке продаётся лучше.',
    noteEn: 'What sells best on which shelf.',
    file: 'shelf-layout.pdf',
  },
  {
    kind: 'SALES',
    audience: DEALERS,
    language: 'RU',
    titleRu: 'Презентация программы для дилеров',
    titleEn: 'Presentation of the dealer programme',
    noteRu: 'Условия, резерв, обучение. Для встреч с вашими клиентами.',
    noteEn: 'Terms, reservation, training. For talks with your customers.',
    file: 'dealer-presentation.pdf',
  },
  {
    kind: 'TECHNICAL',
    audience: EVERYBODY,
    titleRu: 'Таблица выбора сечения кабеля',
    titleEn: 'Table of cable cross-sections',
    noteRu: 'Ток по сечению медных жил, на одной странице.',
    noteEn: 'Current by cross-section of copper cores, on one page.',
    category: 'Power cable',
    file: 'cable-sections.pdf',
  },
];

export const BANNERS: Array<BannerInput & { picture: string }> = [
  {
    position: 1,
    audience: DEALERS,
    titleRu: 'Дилерам: резерв на складе на 14 дней',
    titleEn: 'For dealers: stock reserved for 14 days',
    textRu: 'Подтвердите заказ до конца месяца — цены сохраняются.',
    textEn: 'Confirm an order by the end of the month, and prices stay.',
    link: '/materials',
    picture: 'banner-dealer',
  },
  {
    position: 1,
    audience: RETAIL,
    titleRu: 'Лампы и розетки упаковками',
    titleEn: 'Lamps and sockets by the pack',
    textRu: 'Для торгового зала: кратно упаковке, с ценниками.',
    textEn: 'For your shop floor: by the pack, with price tags.',
    link: '/articles/hardware-shop-chain',
    picture: 'banner-retail',
  },
  {
    position: 2,
    audience: { kind: 'CHOSEN', segments: ['guest'] },
    titleRu: 'Станьте клиентом: свои цены и остатки',
    titleEn: 'Become a customer: your own prices and stock',
    textRu: 'Заявка занимает минуту, ответим в рабочий день.',
    textEn: 'An application takes a minute; we answer on a working day.',
    link: '/apply',
    picture: 'switchboard',
  },
];

/** English names of the roots that a segment sees first. */
export const MENU_ORDERS: Record<string, string[]> = {
  dealer: ['Distribution and protection', 'Cable and wire'],
  retail: ['Lighting', 'Wiring accessories', 'Household'],
};
