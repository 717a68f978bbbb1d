import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.schema.ConstraintDefinition;

/**
 * Answers each line that it reads, of a number and the path of a file, with what Neo4j holds after the file was run so many times in a
 * database of nothing, as a line of JSON: java ReadNeo4j.java FOLDER
 */
class ReadNeo4j {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        var service = new DatabaseManagementServiceBuilder(Paths.get(arguments[0])).build();
        var json = new ObjectMapper();
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(json.writeValueAsString(answer(service.database("neo4j"), line.split(" ", 2))));
                out.flush();
            }
        } finally {
            service.shutdown();
        }
    }

    static Map<String, Object> answer(GraphDatabaseService database, String[] asked) {
        try {
            List<String> statements = Files.readAllLines(Paths.get(asked[1]));
            for (int time = 0; time < Integer.parseInt(asked[0]); time++) run(database, statements);
            return everything(database);
        } catch (Exception fault) {
            return Map.of("error", String.valueOf(fault));
        } finally {
            clear(database);
        }
    }

    static void clear(GraphDatabaseService database) {
        database.executeTransactionally("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS");
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().getConstraints().forEach(ConstraintDefinition::drop);
            transaction.commit();
        }
    }

    static void run(GraphDatabaseService database, List<String> statements) {
        for (String statement : statements) {
            try (Transaction transaction = database.beginTx()) {
                transaction.execute(statement).close();
                transaction.commit();
            }
        }
    }

    /** Entities as nodes, the relationships between them as edges; what is beside them is only counted. */
    static Map<String, Object> everything(GraphDatabaseService database) {
        Map<String, Object> nodes = new HashMap<>();
        Map<String, Object> edges = new HashMap<>();
        Map<String, Integer> others = new HashMap<>();
        try (Transaction transaction = database.beginTx()) {
            for (ConstraintDefinition constraint : transaction.schema().getConstraints()) others.merge(constraint.getConstraintType().name(), 1, Integer::sum);
            for (Node node : transaction.getAllNodes()) {
                if (!node.hasLabel(ENTITY)) {
                    node.getLabels().forEach(label -> others.merge(label.name(), 1, Integer::sum));
                    continue;
                }
                var values = values(node);
                for (Label label : node.getLabels()) if (!label.equals(ENTITY)) values.put("neo4j_label", label.name());
                nodes.put(String.valueOf(node.getProperty("id")), values);
            }
            for (Relationship edge : transaction.getAllRelationships()) {
                if (!edge.getStartNode().hasLabel(ENTITY)) {
                    others.merge(edge.getType().name(), 1, Integer::sum);
                    continue;
                }
                var values = values(edge);
                values.put("source", edge.getStartNode().getProperty("id"));
                values.put("target", edge.getEndNode().getProperty("id"));
                values.put("neo4j_type", edge.getType().name());
                edges.put(String.valueOf(edge.getProperty("id")), values);
            }
        }
        return Map.of("directed", true, "nodes", nodes, "edges", edges, "others", others);
    }

    static final Label ENTITY = Label.label("Entity");

    /** A date as its text, but marked, so that no text passes for one. */
    static Map<String, Object> values(Entity entity) {
        Map<String, Object> values = new HashMap<>();
        entity.getAllProperties().forEach((name, value) -> values.put(name, value instanceof java.time.LocalDate ? Map.of("date", value.toString()) : value));
        return values;
    }
}
