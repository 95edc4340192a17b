import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j that listens for Bolt on 127.0.0.1, with the given data folder, port (0: any free one) and password of neo4j.
 * It prints "ready PORT" once, and shuts down in order on SIGTERM or when its standard input ends.
 */
public class Neo4jForTests {
  public static void main(String[] args) {
    try {
      run(Path.of(args[0]), Integer.parseInt(args[1]), args[2]);
      System.exit(0);
    } catch (Throwable error) {
      error.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(Path folder, int port, String password) throws Exception {
    var service = new DatabaseManagementServiceBuilder(folder)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    var system = service.database("system");
    var needed = "SHOW USERS YIELD passwordChangeRequired AS needed WHERE needed RETURN needed";
    if (system.executeTransactionally(needed, Map.of(), rows -> rows.hasNext())) {
      var set = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
      system.executeTransactionally(set, Map.of("password", password));
    }
    var neo4j = (GraphDatabaseAPI) service.database("neo4j");
    var ports = neo4j.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("ready " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    while (System.in.read() >= 0) {
      // Whoever started this holds the other end open for as long as it lives.
    }
  }
}
