import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** An object that a customer builds or supplies: prices may be agreed for it. */
export const ProjectSchema = defineEntity({
  name: 'Project',
  tableName: 'project',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    code: p.text(),
    name: p.text(),
    address: p.text().nullable(),
    status: p.enum(['OPEN', 'CLOSED']),
    createdBy: p.text(),
    createdAt: p.datetime(),
  },
});

/** What one product costs for one project, up to a quantity and in a period. */
export const ProjectPriceSchema = defineEntity({
  name: 'ProjectPrice',
  tableName: 'project_price',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    organizationId: p.uuid(),
    productId: p.uuid(),
    /** For one base unit, without VAT. */
    unitPrice: p.decimal(),
    currency: p.text(),
    /** In base units. */
    cap: p.decimal(),
    validFrom: p.date(),
    validUntil: p.date(),
    status: p.enum(['ASKED', 'HEAD_APPROVED', 'ACTIVE', 'REJECTED', 'ENDED']),
    note: p.text().nullable(),
    askedBy: p.text(),
    askedAt: p.datetime(),
    headApprovedBy: p.text().nullable(),
    headApprovedAt: p.datetime().nullable(),
    financeApprovedBy: p.text().nullable(),
    financeApprovedAt: p.datetime().nullable(),
    /** Who rejected or ended it. */
    closedBy: p.text().nullable(),
    closedAt: p.datetime().nullable(),
    reason: p.text().nullable(),
  },
});

export type Project = InferEntity<typeof ProjectSchema>;
export type ProjectPrice = InferEntity<typeof ProjectPriceSchema>;
