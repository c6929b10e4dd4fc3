/** The examination of clients, tested on ours, on naive ones, and on one that is no Java. */
package dev.projectsapi.contract.examination;
