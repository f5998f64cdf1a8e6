/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { accountApplications as Query_accountApplications } from './application/resolvers/Query/accountApplications.ts';
import    { apiKeyViewer as Query_apiKeyViewer } from './apiKey/resolvers/Query/apiKeyViewer.ts';
import    { apiKeys as Query_apiKeys } from './apiKey/resolvers/Query/apiKeys.ts';
import    { auditLog as Query_auditLog } from './audit/resolvers/Query/auditLog.ts';
import    { contract as Query_contract } from './contract/resolvers/Query/contract.ts';
import    { contractFacts as Query_contractFacts } from './contract/resolvers/Query/contractFacts.ts';
import    { contracts as Query_contracts } from './contract/resolvers/Query/contracts.ts';
import    { memberRules as Query_memberRules } from './member/resolvers/Query/memberRules.ts';
import    { notificationPreferences as Query_notificationPreferences } from './notification/resolvers/Query/notificationPreferences.ts';
import    { notifications as Query_notifications } from './notification/resolvers/Query/notifications.ts';
import    { organization as Query_organization } from './organization/resolvers/Query/organization.ts';
import    { organizationFacts as Query_organizationFacts } from './organization/resolvers/Query/organizationFacts.ts';
import    { organizations as Query_organizations } from './organization/resolvers/Query/organizations.ts';
import    { portal as Query_portal } from './application/resolvers/Query/portal.ts';
import    { sessionViewer as Query_sessionViewer } from './session/resolvers/Query/sessionViewer.ts';
import    { viewer as Query_viewer } from './session/resolvers/Query/viewer.ts';
import    { applyForAccount as Mutation_applyForAccount } from './application/resolvers/Mutation/applyForAccount.ts';
import    { beginTotp as Mutation_beginTotp } from './totp/resolvers/Mutation/beginTotp.ts';
import    { changeOrganizationStatus as Mutation_changeOrganizationStatus } from './organization/resolvers/Mutation/changeOrganizationStatus.ts';
import    { chooseContract as Mutation_chooseContract } from './contract/resolvers/Mutation/chooseContract.ts';
import    { confirmTotp as Mutation_confirmTotp } from './totp/resolvers/Mutation/confirmTotp.ts';
import    { createApiKey as Mutation_createApiKey } from './apiKey/resolvers/Mutation/createApiKey.ts';
import    { endMembership as Mutation_endMembership } from './member/resolvers/Mutation/endMembership.ts';
import    { markNotificationsRead as Mutation_markNotificationsRead } from './notification/resolvers/Mutation/markNotificationsRead.ts';
import    { recordAudit as Mutation_recordAudit } from './audit/resolvers/Mutation/recordAudit.ts';
import    { refreshSession as Mutation_refreshSession } from './session/resolvers/Mutation/refreshSession.ts';
import    { removeTotp as Mutation_removeTotp } from './totp/resolvers/Mutation/removeTotp.ts';
import    { revokeApiKey as Mutation_revokeApiKey } from './apiKey/resolvers/Mutation/revokeApiKey.ts';
import    { saveContract as Mutation_saveContract } from './contract/resolvers/Mutation/saveContract.ts';
import    { setMemberLimits as Mutation_setMemberLimits } from './member/resolvers/Mutation/setMemberLimits.ts';
import    { setNotificationPreferences as Mutation_setNotificationPreferences } from './notification/resolvers/Mutation/setNotificationPreferences.ts';
import    { signIn as Mutation_signIn } from './session/resolvers/Mutation/signIn.ts';
import    { signOut as Mutation_signOut } from './session/resolvers/Mutation/signOut.ts';
import    { switchOrganization as Mutation_switchOrganization } from './session/resolvers/Mutation/switchOrganization.ts';
import    { notificationReceived as Subscription_notificationReceived } from './notification/resolvers/Subscription/notificationReceived.ts';
import    { AccountApplication } from './application/resolvers/AccountApplication.ts';
import    { AccountApplicationConnection } from './application/resolvers/AccountApplicationConnection.ts';
import    { Address } from './organization/resolvers/Address.ts';
import    { ApiKey } from './apiKey/resolvers/ApiKey.ts';
import    { AuditEntry } from './audit/resolvers/AuditEntry.ts';
import    { AuditEntryConnection } from './audit/resolvers/AuditEntryConnection.ts';
import    { Contract } from './contract/resolvers/Contract.ts';
import    { ContractConnection } from './contract/resolvers/ContractConnection.ts';
import    { MemberRules } from './member/resolvers/MemberRules.ts';
import    { Membership } from './member/resolvers/Membership.ts';
import    { Notification } from './notification/resolvers/Notification.ts';
import    { NotificationConnection } from './notification/resolvers/NotificationConnection.ts';
import    { NotificationPreferences } from './notification/resolvers/NotificationPreferences.ts';
import    { Organization as organization_Organization } from './organization/resolvers/Organization.ts';
import    { Organization as contract_Organization } from './contract/resolvers/Organization.ts';
import    { OrganizationConnection } from './organization/resolvers/OrganizationConnection.ts';
import    { OrganizationFacts } from './organization/resolvers/OrganizationFacts.ts';
import    { User } from './member/resolvers/User.ts';
import    { Viewer as contract_Viewer } from './contract/resolvers/Viewer.ts';
import    { Viewer as session_Viewer } from './session/resolvers/Viewer.ts';
    export const resolvers: Resolvers = {
      Query: { accountApplications: Query_accountApplications,apiKeyViewer: Query_apiKeyViewer,apiKeys: Query_apiKeys,auditLog: Query_auditLog,contract: Query_contract,contractFacts: Query_contractFacts,contracts: Query_contracts,memberRules: Query_memberRules,notificationPreferences: Query_notificationPreferences,notifications: Query_notifications,organization: Query_organization,organizationFacts: Query_organizationFacts,organizations: Query_organizations,portal: Query_portal,sessionViewer: Query_sessionViewer,viewer: Query_viewer },
      Mutation: { applyForAccount: Mutation_applyForAccount,beginTotp: Mutation_beginTotp,changeOrganizationStatus: Mutation_changeOrganizationStatus,chooseContract: Mutation_chooseContract,confirmTotp: Mutation_confirmTotp,createApiKey: Mutation_createApiKey,endMembership: Mutation_endMembership,markNotificationsRead: Mutation_markNotificationsRead,recordAudit: Mutation_recordAudit,refreshSession: Mutation_refreshSession,removeTotp: Mutation_removeTotp,revokeApiKey: Mutation_revokeApiKey,saveContract: Mutation_saveContract,setMemberLimits: Mutation_setMemberLimits,setNotificationPreferences: Mutation_setNotificationPreferences,signIn: Mutation_signIn,signOut: Mutation_signOut,switchOrganization: Mutation_switchOrganization },
      Subscription: { notificationReceived: Subscription_notificationReceived },
      AccountApplication: AccountApplication,
AccountApplicationConnection: AccountApplicationConnection,
Address: Address,
ApiKey: ApiKey,
AuditEntry: AuditEntry,
AuditEntryConnection: AuditEntryConnection,
Contract: Contract,
ContractConnection: ContractConnection,
MemberRules: MemberRules,
Membership: Membership,
Notification: Notification,
NotificationConnection: NotificationConnection,
NotificationPreferences: NotificationPreferences,
Organization: { ...organization_Organization,...contract_Organization },
OrganizationConnection: OrganizationConnection,
OrganizationFacts: OrganizationFacts,
User: User,
Viewer: { ...contract_Viewer,...session_Viewer }
    }