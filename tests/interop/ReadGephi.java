import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.gephi.graph.api.*;
import org.gephi.io.importer.api.*;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.*;
import org.openide.util.Lookup;

/** Prints, as JSON, what Gephi finds in a file: java -cp gephi-toolkit.jar ReadGephi.java FILE */
public class ReadGephi {
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    LogManager.getLogManager().reset();
    Lookup.getDefault().lookup(ProjectController.class).newProject();
    Workspace workspace = Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(args[0]));
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    container.getLoader().setAutoScale(false);
    importer.process(container, new DefaultProcessor(), workspace);
    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getGraph();
    StringBuilder json = new StringBuilder("{\"directed\":").append(graph.isDirected()).append(",\"nodes\":{");
    String comma = "";
    for (Node node : graph.getNodes()) {
      json.append(comma).append(text(node.getId().toString())).append(":{\"x\":").append(node.x()).append(",\"y\":").append(node.y());
      values(json, node);
      json.append("}");
      comma = ",";
    }
    json.append("},\"edges\":{");
    comma = "";
    for (Edge edge : graph.getEdges()) {
      json.append(comma).append(text(edge.getId().toString())).append(":{\"source\":").append(text(edge.getSource().getId().toString()));
      json.append(",\"target\":").append(text(edge.getTarget().getId().toString()));
      values(json, edge);
      json.append("}");
      comma = ",";
    }
    out.print(json.append("}}"));
    out.flush();
    System.exit(0);
  }

  private static void values(StringBuilder json, Element element) {
    if (element.getLabel() != null) json.append(",\"label\":").append(text(element.getLabel()));
    for (Column column : element.getAttributeColumns()) {
      Object value = element.getAttribute(column);
      if (column.isProperty() || value == null) continue;
      boolean plain = value instanceof Number || value instanceof Boolean;
      json.append(",").append(text(column.getTitle())).append(":").append(plain ? value.toString() : text(value.toString()));
    }
  }

  private static String text(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char each : value.toCharArray()) {
      if (each < ' ' || each == '"' || each == '\\' || Character.isSurrogate(each)) quoted.append(String.format("\\u%04x", (int) each));
      else quoted.append(each);
    }
    return quoted.append("\"").toString();
  }
}
