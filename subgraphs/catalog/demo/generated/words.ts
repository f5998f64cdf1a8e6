/* Words that generated products are named with, besides what `goods.csv` says of each kind of goods. */

export const LINES = [
  ['Стандарт', 'Standard'],
  ['Профи', 'Pro'],
  ['Эконом', 'Economy'],
  ['Премиум', 'Premium'],
  ['Север', 'North'],
] as const;

export const PROPERTIES = [
  ['усиленный', 'reinforced'],
  ['влагостойкий', 'moisture-proof'],
  ['морозостойкий', 'frost-resistant'],
  ['негорючий', 'flame retardant'],
  ['компактный', 'compact'],
  ['разборный', 'rewirable'],
  ['бесшумный', 'silent'],
  ['экранированный', 'shielded'],
  ['быстросъёмный', 'quick-release'],
  ['антивандальный', 'vandal-proof'],
  ['взрывозащищённый', 'explosion-proof'],
  ['энергосберегающий', 'energy-saving'],
] as const;

export const PLACES = [
  ['дома', 'homes'],
  ['офиса', 'offices'],
  ['склада', 'warehouses'],
  ['цеха', 'workshops'],
  ['улицы', 'outdoor use'],
  ['влажных помещений', 'wet rooms'],
  ['стройплощадки', 'building sites'],
  ['школы', 'schools'],
  ['больницы', 'hospitals'],
  ['гаража', 'garages'],
  ['подстанции', 'substations'],
  ['теплицы', 'greenhouses'],
] as const;

export const MATERIALS = [
  ['сталь', 'steel'],
  ['нержавеющая сталь', 'stainless steel'],
  ['алюминий', 'aluminium'],
  ['латунь', 'brass'],
  ['полипропилен', 'polypropylene'],
  ['поликарбонат', 'polycarbonate'],
  ['ПВХ', 'PVC'],
  ['нейлон', 'nylon'],
] as const;

/** How much is sold at least, and in which steps. */
export type Pack = readonly [minimum: string, step: string];

export const PACKS: Readonly<Record<string, readonly Pack[]>> = {
  pieces: [
    ['1', '1'],
    ['1', '1'],
    ['10', '10'],
    ['12', '12'],
    ['48', '24'],
  ],
  lengths: [
    ['5', '5'],
    ['10', '1'],
    ['100', '100'],
    ['0.5', '0.5'],
  ],
  weights: [
    ['1', '0.1'],
    ['5', '5'],
    ['25', '25'],
  ],
};

/** Beginnings and ends of names of brands and of their series, in either alphabet. */
export const RUSSIAN_SYLLABLES = {
  starts:
    'вольт люм нор тек креп элт сиб урал рус про энер свето тех мега гран опто аква вент гидр дельт'
      .split(' ')
      .concat(
        'инт кван лид маг невск онег прим рубеж сател тайм фарв хром цент шторм юнит янт'.split(
          ' ',
        ),
      ),
  ends: 'ар он экс тро лайн мет ика ус дин пром маш вер тон град мир вест ком лит ост унд'.split(
    ' ',
  ),
};
export const LATIN_SYLLABLES = {
  starts:
    'volt lum nor tec kre elt sib ura rus pro ener sve meg gran opt aqua vent hydr delt int quan lid'
      .split(' ')
      .concat(
        'mag nev one prim rub sat tim far chrom cen storm uni jan schnei leg wag hag rit'.split(
          ' ',
        ),
      ),
  ends: 'ar on ex tro line met ica us din prom mach ver ton grad mir west com lit ost der'.split(
    ' ',
  ),
};
