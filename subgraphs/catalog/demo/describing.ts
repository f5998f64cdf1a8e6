import type { AttributeInput } from '../src/modules/attribute/domain/applyAttributeInput.ts';

/* What the demo's products are described by, and what each category asks for. */

export const ATTRIBUTES: readonly AttributeInput[] = [
  number('cores', 'Число жил', 'Cores'),
  number('cross-section', 'Сечение жилы', 'Cross-section', '050'),
  number('rated-voltage', 'Номинальное напряжение', 'Rated voltage', '222'),
  number('rated-current', 'Номинальный ток', 'Rated current', '260'),
  number('breaking-capacity', 'Отключающая способность', 'Breaking capacity', 'B22'),
  number('residual-current', 'Ток утечки', 'Residual current', '4K'),
  number('modules', 'Модулей', 'Modules'),
  number('sockets', 'Розеток', 'Sockets'),
  number('gangs', 'Клавиш', 'Gangs'),
  number('power', 'Мощность', 'Power', '212'),
  number('power-per-metre', 'Мощность на метр', 'Power per metre', 'H74'),
  number('luminous-flux', 'Световой поток', 'Luminous flux', '284'),
  number('colour-temperature', 'Цветовая температура', 'Colour temperature', '288'),
  number('beam-angle', 'Угол рассеивания', 'Beam angle', 'DD'),
  number('impedance', 'Волновое сопротивление', 'Impedance', '274'),
  number('length', 'Длина', 'Length', '003'),
  number('width', 'Ширина', 'Width', '003'),
  number('height', 'Высота', 'Height', '003'),
  number('diameter', 'Диаметр', 'Diameter', '003'),
  number('thickness', 'Толщина', 'Thickness', '003'),
  number('disc-diameter', 'Диаметр диска', 'Disc diameter', '003'),
  number('range', 'Дальность', 'Range', '006'),
  number('self-levelling', 'Самовыравнивание, ±', 'Self-levelling, ±', 'DD'),
  number('insulated-to', 'Изоляция до', 'Insulated to', '222'),
  number('head-weight', 'Масса бойка', 'Head weight', '163'),
  number('battery-capacity', 'Ёмкость аккумулятора', 'Battery capacity', '263'),
  number('torque', 'Крутящий момент', 'Torque', 'NU'),
  number('rotation-speed', 'Частота вращения', 'Rotation speed', '331'),
  number('impact-energy', 'Энергия удара', 'Impact energy', '271'),
  number('capacity', 'Объём', 'Capacity', '112'),
  number('pack-quantity', 'Штук в упаковке', 'Pieces in a pack', '796'),
  number('warranty', 'Гарантия', 'Warranty', '362'),
  number('shelf-life', 'Срок хранения', 'Shelf life', '366'),
  text('material', 'Материал', 'Material'),
  text('series', 'Серия', 'Series'),
  text('standard', 'Стандарт', 'Standard'),
  flag('earthed', 'С заземлением', 'Earthed'),
  flag('dimmable', 'Диммируемая', 'Dimmable'),
  oneOf('conductor', 'Материал жилы', 'Conductor', [
    ['медь', 'copper'],
    ['алюминий', 'aluminium'],
    ['сталь, плакированная медью', 'copper-clad steel'],
  ]),
  oneOf('colour', 'Цвет', 'Colour', [
    ['белый', 'white'],
    ['серый', 'grey'],
    ['чёрный', 'black'],
    ['жёлто-зелёный', 'yellow-green'],
    ['прозрачный', 'transparent'],
  ]),
  oneOf('mounting', 'Монтаж', 'Mounting', [
    ['на DIN-рейку', 'DIN rail'],
    ['скрытый', 'flush'],
    ['накладной', 'surface'],
    ['подвесной', 'pendant'],
  ]),
  oneOf('power-source', 'Питание', 'Power source', [
    ['сеть', 'mains'],
    ['аккумулятор', 'battery'],
  ]),
  oneOf('coating', 'Покрытие', 'Coating', [
    ['оцинкованный', 'zinc plated'],
    ['фосфатированный', 'phosphated'],
  ]),
  oneOf('poles', 'Полюсов', 'Poles', alike('1P', '1P+N', '2P', '3P', '4P')),
  oneOf('tripping-curve', 'Характеристика', 'Tripping curve', alike('B', 'C', 'D')),
  oneOf('residual-type', 'Тип УЗО', 'Residual current type', alike('AC', 'A', 'B')),
  oneOf('ip-rating', 'Степень защиты', 'IP rating', alike('IP20', 'IP41', 'IP44', 'IP54', 'IP65')),
  oneOf('cable-category', 'Категория', 'Cable category', alike('5e', '6', '6A')),
  oneOf('lamp-base', 'Цоколь', 'Lamp base', alike('E14', 'E27', 'GU10', 'G13')),
  oneOf('lamp-shape', 'Форма лампы', 'Lamp shape', alike('A60', 'C37', 'MR16', 'T8')),
  oneOf('thread', 'Резьба', 'Thread', alike('M6', 'M8', 'M10')),
  oneOf('strength-class', 'Класс прочности', 'Property class', alike('8', '8.8', '10.9')),
  oneOf('battery-size', 'Типоразмер', 'Battery size', alike('AA', 'AAA')),
  {
    ...oneOf('use', 'Применение', 'Use', [
      ['в помещениях', 'indoors'],
      ['на улице', 'outdoors'],
      ['во влажных помещениях', 'wet rooms'],
    ]),
    type: 'MANY_OF',
  },
];

/** By the English path; `!` after a code: required, `-`: not offered as a filter. */
export const CATEGORY_ATTRIBUTES: Readonly<Record<string, string>> = {
  'Cable and wire': 'colour',
  'Cable and wire/Power cable': 'cores! cross-section! rated-voltage! conductor use',
  'Cable and wire/Installation wire': 'cores! cross-section! rated-voltage! conductor use',
  'Cable and wire/Data and signal cable': 'cores cable-category impedance conductor use',
  'Cable and wire/Cable management': 'material length width height- diameter pack-quantity-',
  'Distribution and protection': 'mounting',
  'Distribution and protection/Circuit breakers':
    'poles! rated-current! tripping-curve! breaking-capacity! rated-voltage modules-',
  'Distribution and protection/Residual current protection':
    'poles! rated-current! residual-current! residual-type! tripping-curve breaking-capacity rated-voltage modules-',
  'Distribution and protection/Enclosures': 'modules ip-rating colour material length- width-',
  'Wiring accessories': 'colour ip-rating mounting series rated-current rated-voltage-',
  'Wiring accessories/Sockets': 'sockets! earthed! use cable-category',
  'Wiring accessories/Switches': 'gangs! power-',
  'Wiring accessories/Extension leads': 'length! sockets! cross-section earthed use',
  Lighting: 'power! colour-temperature',
  'Lighting/Lamps': 'lamp-base! lamp-shape luminous-flux! beam-angle dimmable length-',
  'Lighting/Luminaires': 'luminous-flux! ip-rating! mounting use length- width-',
  'Lighting/LED strip': 'power power-per-metre rated-voltage! ip-rating',
  Tools: 'warranty-',
  'Tools/Hand tools': 'length width insulated-to head-weight pack-quantity- material-',
  'Tools/Power tools':
    'power-source power rated-voltage battery-capacity torque impact-energy disc-diameter rotation-speed thickness-',
  'Tools/Measuring tools': 'range self-levelling length width- insulated-to',
  Fastening: 'coating diameter length thread',
  'Fastening/Screws': 'diameter! length! pack-quantity-',
  'Fastening/Wall plugs and anchors': 'material capacity pack-quantity-',
  'Fastening/Bolts and nuts': 'thread! strength-class standard pack-quantity-',
  'Workwear and safety': 'material colour insulated-to',
  Household: 'material colour capacity length width thickness- pack-quantity-',
  'Household/Batteries': 'battery-size! rated-voltage! shelf-life',
};

function number(code: string, nameRu: string, nameEn: string, unitCode?: string): AttributeInput {
  return { code, nameRu, nameEn, type: 'NUMBER', unitCode };
}

function text(code: string, nameRu: string, nameEn: string): AttributeInput {
  return { code, nameRu, nameEn, type: 'TEXT' };
}

function flag(code: string, nameRu: string, nameEn: string): AttributeInput {
  return { code, nameRu, nameEn, type: 'BOOLEAN' };
}

function oneOf(
  code: string,
  nameRu: string,
  nameEn: string,
  labels: Array<readonly [ru: string, en: string]>,
): AttributeInput {
  const options = labels.map(([labelRu, labelEn]) => ({ labelRu, labelEn }));
  return { code, nameRu, nameEn, type: 'ONE_OF', options };
}

function alike(...labels: string[]): Array<readonly [ru: string, en: string]> {
  return labels.map((label) => [label, label] as const);
}
