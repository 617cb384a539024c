/**
 * How a version pays for its investments (finansiering): VAT compensation, grants, sales, transfer
 * from operations, funds, and loans as the residual. Money earmarked for a project follows it, the
 * rest is common to the portfolio.
 */
package no.handlingsrom.investment.financing;
