# Prints, as JSON, what igraph finds in a GraphML file: Rscript read_igraph.R FILE
suppressMessages(library(igraph))
library(jsonlite)

graph <- read_graph(commandArgs(trailingOnly = TRUE)[1], format = "graphml")
# igraph 1.3 keeps an ampersand of an id as libxml2 hands it over.
plain <- function(id) gsub("&#38;", "&", id, fixed = TRUE)
ids <- plain(vertex_attr(graph, "id"))
nodes <- as.data.frame(vertex_attr(graph), stringsAsFactors = FALSE)
edges <- as.data.frame(edge_attr(graph), stringsAsFactors = FALSE)
ends <- ends(graph, E(graph), names = FALSE)
edges$source <- ids[ends[, 1]]
edges$target <- ids[ends[, 2]]
# "" and NaN stand for what is not said.
present <- function(row) Filter(function(value) !is.na(value) && !identical(value, ""), as.list(row))
members <- function(frame) {
  rows <- lapply(seq_len(nrow(frame)), function(at) present(frame[at, , drop = FALSE]))
  setNames(rows, plain(frame$id))
}
cat(toJSON(list(directed = is_directed(graph), nodes = members(nodes), edges = members(edges)), auto_unbox = TRUE, digits = NA))
