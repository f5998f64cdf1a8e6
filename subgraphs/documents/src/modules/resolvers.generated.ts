/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { documents as Query_documents } from './document/resolvers/Query/documents.ts';
import    { fileForDownload as Query_fileForDownload } from './file/resolvers/Query/fileForDownload.ts';
import    { payee as Query_payee } from './payee/resolvers/Query/payee.ts';
import    { uploadedFile as Query_uploadedFile } from './file/resolvers/Query/uploadedFile.ts';
import    { offerDownload as Mutation_offerDownload } from './file/resolvers/Mutation/offerDownload.ts';
import    { offerTable as Mutation_offerTable } from './table/resolvers/Mutation/offerTable.ts';
import    { registerUpload as Mutation_registerUpload } from './file/resolvers/Mutation/registerUpload.ts';
import    { setPayee as Mutation_setPayee } from './payee/resolvers/Mutation/setPayee.ts';
import    { Document } from './document/resolvers/Document.ts';
import    { DocumentConnection } from './document/resolvers/DocumentConnection.ts';
import    { DocumentFile } from './document/resolvers/DocumentFile.ts';
import    { Invoice } from './document/resolvers/Invoice.ts';
import    { Order } from './document/resolvers/Order.ts';
import    { Organization } from './document/resolvers/Organization.ts';
import    { Shipment } from './document/resolvers/Shipment.ts';
    export const resolvers: Resolvers = {
      Query: { documents: Query_documents,fileForDownload: Query_fileForDownload,payee: Query_payee,uploadedFile: Query_uploadedFile },
      Mutation: { offerDownload: Mutation_offerDownload,offerTable: Mutation_offerTable,registerUpload: Mutation_registerUpload,setPayee: Mutation_setPayee },
      
      Document: Document,
DocumentConnection: DocumentConnection,
DocumentFile: DocumentFile,
Invoice: Invoice,
Order: Order,
Organization: Organization,
Shipment: Shipment
    }