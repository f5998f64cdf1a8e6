import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type CommonTableExpressionNameNode,
  type DeleteQueryNode,
  IdentifierNode,
  type InsertQueryNode,
  type JoinNode,
  ListNode,
  type MergeQueryNode,
  OnNode,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  ParensNode,
  type QueryId,
  RawNode,
  ReferenceNode,
  type RootOperationNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  ValueNode,
  WhereNode,
} from 'kysely';
import { TENANT_COLUMN } from './tenant.ts';

/** Adds the condition on the organization to every query that reads or changes tenant-owned tables. */
export class TenantTransformer extends OperationNodeTransformer {
  readonly #tables: Set<string>;
  #organizationId = '';
  /** Any mention of a tenant-owned table, for raw SQL that stands where a table does. */
  readonly #tableNames: RegExp;
  /** A tenant-owned table after `from`, `join` and the like, for raw SQL anywhere. */
  readonly #rawSources: RegExp;

  constructor(tables: Set<string>) {
    super();
    this.#tables = tables;
    const names = [...tables].map((name) => name.replace(/\W/g, '\\$&')).join('|') || '(?!)';
    this.#tableNames = new RegExp(`(?<!\\w)(${names})(?!\\w)`, 'i');
    this.#rawSources = new RegExp(
      `\\b(from|join|update|into|using)\\s+("?\\w+"?\\.)?"?(${names})(?!\\w)`,
      'i',
    );
  }

  limit<Query extends RootOperationNode>(query: Query, organizationId: string): Query {
    this.#organizationId = organizationId;
    try {
      return this.transformNode(query);
    } finally {
      // What a refused query leaves behind.
      this.nodeStack.length = 0;
    }
  }

  protected override transformSelectQuery(node: SelectQueryNode, queryId?: QueryId) {
    const query = super.transformSelectQuery(node, queryId);
    return { ...query, where: this.#restrict(query.where, node.from?.froms, node.joins) };
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, queryId?: QueryId) {
    const query = super.transformUpdateQuery(node, queryId);
    const sources = [...(node.table ? [node.table] : []), ...(node.from?.froms ?? [])];
    return { ...query, where: this.#restrict(query.where, sources, node.joins) };
  }

  protected override transformDeleteQuery(node: DeleteQueryNode, queryId?: QueryId) {
    const query = super.transformDeleteQuery(node, queryId);
    const sources = [...node.from.froms, ...(node.using?.tables ?? [])];
    return { ...query, where: this.#restrict(query.where, sources, node.joins) };
  }

  /** An insert that turns into an update of an existing row must not reach another organization's. */
  protected override transformInsertQuery(
    node: InsertQueryNode,
    queryId?: QueryId,
  ): InsertQueryNode {
    const query = super.transformInsertQuery(node, queryId);
    const conflict = query.onConflict;
    if (!conflict?.updates || !node.into) return query;
    const updateWhere = this.#restrict(conflict.updateWhere, [node.into]);
    return { ...query, onConflict: { ...conflict, ...(updateWhere && { updateWhere }) } };
  }

  protected override transformJoin(node: JoinNode, queryId?: QueryId): JoinNode {
    const join = super.transformJoin(node, queryId);
    const conditions = this.#conditions([node.table]);
    if (conditions.length === 0 || isCrossJoin(node)) return join;
    if (!JOINS_WITH_CONDITION.has(node.joinType)) {
      throw new Error(`A ${node.joinType} can't be limited to one organization; use a left join.`);
    }
    return { ...join, on: OnNode.create(conjunction(conditions, join.on?.on)) };
  }

  protected override transformMergeQuery(_node: MergeQueryNode): MergeQueryNode {
    throw new Error("A merge can't be limited to one organization; use insert … on conflict.");
  }

  protected override transformCommonTableExpressionName(
    node: CommonTableExpressionNameNode,
    queryId?: QueryId,
  ): CommonTableExpressionNameNode {
    const name = node.table.table.identifier.name;
    if (this.#tables.has(name)) {
      throw new Error(`A CTE may not have the name of the tenant-owned table "${name}".`);
    }
    return super.transformCommonTableExpressionName(node, queryId);
  }

  protected override transformRaw(node: RawNode, queryId?: QueryId): RawNode {
    this.#refuseTenantTables(node, this.#rawSources);
    return super.transformRaw(node, queryId);
  }

  /** The where clause plus one condition for each tenant-owned table among the sources. */
  #restrict(
    where: WhereNode | undefined,
    sources: readonly OperationNode[] = [],
    joins: readonly JoinNode[] = [],
  ): WhereNode | undefined {
    const crossed = joins.filter(isCrossJoin).map((join) => join.table);
    const conditions = this.#conditions([...sources, ...crossed]);
    if (conditions.length === 0) return where;
    return WhereNode.create(conjunction(conditions, where?.where));
  }

  #conditions(sources: readonly OperationNode[]): OperationNode[] {
    return sources.flatMap((source): OperationNode[] => {
      if (ListNode.is(source)) return this.#conditions(source.items);
      const table = AliasNode.is(source) ? source.node : source;
      if (RawNode.is(table)) this.#refuseTenantTables(table, this.#tableNames);
      const name = this.#tableName(table);
      if (name === undefined) return [];
      const alias = AliasNode.is(source) ? source.alias : undefined;
      const reference = alias && IdentifierNode.is(alias) ? alias.name : name;
      return [
        BinaryOperationNode.create(
          ReferenceNode.create(ColumnNode.create(TENANT_COLUMN), TableNode.create(reference)),
          OperatorNode.create('='),
          ValueNode.create(this.#organizationId),
        ),
      ];
    });
  }

  #refuseTenantTables({ parameters, sqlFragments }: RawNode, pattern: RegExp): void {
    const isNamed =
      parameters.some((parameter) => this.#tableName(parameter) !== undefined) ||
      sqlFragments.some((fragment) => pattern.test(fragment));
    if (!isNamed) return;
    throw new Error(
      "Raw SQL that names a tenant-owned table can't be limited to one organization.",
    );
  }

  #tableName(node: OperationNode): string | undefined {
    if (!TableNode.is(node)) return undefined;
    const { name } = node.table.identifier;
    return this.#tables.has(name) ? name : undefined;
  }
}

const JOINS_WITH_CONDITION = new Set([
  'InnerJoin',
  'LeftJoin',
  'LateralInnerJoin',
  'LateralLeftJoin',
]);

/** A cross join takes no condition of its own; its table's goes to the where clause. */
const isCrossJoin = ({ joinType }: JoinNode): boolean =>
  joinType === 'CrossJoin' || joinType === 'LateralCrossJoin';

/** In parentheses: raw SQL in the existing condition may hold an `or` at its top. */
function conjunction(conditions: OperationNode[], existing?: OperationNode): OperationNode {
  const all = existing ? [...conditions, ParensNode.create(existing)] : conditions;
  return all.reduce((left, right) => AndNode.create(left, right));
}
