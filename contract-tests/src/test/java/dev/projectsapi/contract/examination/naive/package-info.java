/** Clients as somebody might write them, each right on a good day and with a fault of its own. */
package dev.projectsapi.contract.examination.naive;
