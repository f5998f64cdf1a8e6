import type { CategoryName } from '../../product/domain/productDraft.ts';

const ROOT: CategoryName = { ru: 'Подарки и дом', en: 'Gifts & home' };
const OTHER: CategoryName = { ru: 'Украшение дома', en: 'Home decoration' };

/** The first rule with a word of the description wins: "CHRISTMAS CARD" is for Christmas. */
const RULES: ReadonlyArray<[RegExp, CategoryName]> = [
  rule('CHRISTMAS XMAS ADVENT SANTA SNOWMAN SNOWFLAKE REINDEER NOEL', 'Рождество', 'Christmas'),
  rule(
    'CANDLE CANDLES T-LIGHT T-LIGHTS LANTERN LIGHT LIGHTS LAMP INCENSE',
    'Свечи и свет',
    'Candles & lighting',
  ),
  rule(
    'BAG BAGS PURSE HANDBAG SHOPPER WALLET UMBRELLA PARASOL',
    'Сумки и зонты',
    'Bags & umbrellas',
  ),
  rule(
    'EARRINGS NECKLACE BRACELET RING BROOCH HAIR HAIRCLIP SCARF BEADS',
    'Украшения',
    'Jewellery',
  ),
  rule(
    'MUG CUP CUPS TEA TEAPOT COFFEE PLATE PLATES BOWL CUTLERY KITCHEN CAKE CAKES BAKING LUNCH BOTTLE GLASS ' +
      'JUG SPOON SPOONS NAPKINS APRON COASTER COASTERS PLACEMAT PLACEMATS JAM EGG OVEN BREAD TRAY SPICE DISH',
    'Кухня и стол',
    'Kitchen & dining',
  ),
  rule(
    'CARD CARDS NOTEBOOK PENCIL PENCILS PEN PENS STICKER STICKERS WRAP RIBBON RIBBONS PAPER TAPE STAMP CHALK ' +
      'TISSUE TISSUES JOURNAL ALBUM CALENDAR MAGNETS ERASER ERASERS',
    'Бумага и упаковка',
    'Stationery & wrap',
  ),
  rule(
    'TOY TOYS DOLL GAME GAMES PUZZLE CHILDRENS CHILDS KIDS BABY TEDDY DOMINO SKIPPING',
    'Детям',
    'Children',
  ),
  rule('GARDEN PLANT PLANTER SEED SEEDS BIRD BIRDHOUSE WATERING PICNIC', 'Сад', 'Garden'),
  rule(
    'BOX BOXES TIN TINS CABINET DRAWER DRAWERS HOOK HOOKS BASKET HANGER STORAGE',
    'Хранение',
    'Storage',
  ),
];

/** Where in a tree of a few branches a gift wholesaler's product belongs. */
export function retailCategory(description: string): CategoryName[] {
  const found = RULES.find(([words]) => words.test(description));
  return [ROOT, found?.[1] ?? OTHER];
}

function rule(words: string, ru: string, en: string): [RegExp, CategoryName] {
  const alternatives = words.split(' ').join('|');
  return [new RegExp(`(?<![A-Z])(${alternatives})(?![A-Z])`, 'i'), { ru, en }];
}
